package org.suivi.profiles.roster.incoming;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The given and the middle name as one, as they are kept; null when there is neither. */
    public String givenNames() {
        String all = Stream.of(given, middle).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    public boolean isUnusable() { return family == null && given == null; }
}
