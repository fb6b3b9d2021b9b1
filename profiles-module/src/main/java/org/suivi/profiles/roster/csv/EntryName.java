package org.suivi.profiles.roster.csv;

import java.util.Locale;

/** Takes the names in an archive apart; a name that wants to leave the archive is refused, not repaired. */
final class EntryName {

    private EntryName() {}

    /** The file's own name in lower case, without the folders in front of it. */
    static String baseName(String name) {
        String path = name.replace('\\', '/');
        if (path.startsWith("/") || path.matches("^[A-Za-z]:.*") || hasParent(path) || path.indexOf('\0') >= 0)
            throw new PackageRefused("unsafe-name");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether this is what operating systems add to archives by themselves. */
    static boolean isClutter(String name) {
        return name.startsWith("__MACOSX/") || name.contains("/__MACOSX/") || baseName(name).startsWith(".");
    }

    private static boolean hasParent(String path) {
        for (String part : path.split("/")) if (part.equals("..")) return true;
        return false;
    }
}
