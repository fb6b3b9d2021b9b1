package org.suivi.profiles.roster.incoming;

import org.suivi.sharing.text.PlainText;

/** Names as a source writes them; any part but not all of family and given may be null. */
public record IncomingName(String family, String given, String middle, String preferredGiven) {

    public IncomingName {
        family = PlainText.line(family);
        given = PlainText.line(given);
        middle = PlainText.line(middle);
        preferredGiven = PlainText.line(preferredGiven);
    }

    public static IncomingName of(String family, String given) { return new IncomingName(family, given, null, null); }

    public boolean isUnusable() { return family == null && given == null; }
}
