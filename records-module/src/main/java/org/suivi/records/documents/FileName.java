package org.suivi.records.documents;

import org.suivi.sharing.InvalidValue;

/** The name of a file as people know it, without folders and without characters that could mislead. */
record FileName(String text) {

    private static final int LONGEST = 200;

    FileName {
        text = InvalidValue.requireText("fileName", last(text), LONGEST);
    }

    private static String last(String path) {
        if (path == null) return null;
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(slash + 1).replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "");
    }
}
