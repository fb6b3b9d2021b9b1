package org.suivi.profiles.roster;

import java.util.List;
import java.util.Locale;

import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.sharing.InvalidValue;

/**
 * What somebody uploads.
 *
 * @param source   the sender, under whose name its keys are kept; null to take what the package says
 * @param fileName as the sender called it, for the list of imports
 */
public record Delivery(String source, String fileName, List<UploadedFile> files) {

    public Delivery {
        String named = InvalidValue.optionalText("source", source, 60);
        source = slug(named);
        if (named != null && source == null) throw new InvalidValue("source", "latin");
        fileName = fileName == null ? "" : fileName.length() > 250 ? fileName.substring(0, 250) : fileName;
        files = List.copyOf(files);
    }

    /** Lower-case letters, digits and hyphens; null when nothing is left. */
    static String slug(String name) {
        if (name == null) return null;
        String slug = org.suivi.profiles.names.Folding.fold(name.toLowerCase(Locale.ROOT)).replace(' ', '-');
        return slug.isEmpty() ? null : slug.substring(0, Math.min(60, slug.length()));
    }
}
