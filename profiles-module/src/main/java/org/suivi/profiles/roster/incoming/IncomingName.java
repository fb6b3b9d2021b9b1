package org.suivi.profiles.roster.incoming;

/** Names as a source writes them; any part but not all of family and given may be null. */
public record IncomingName(String family, String given, String middle, String preferredGiven) {

    public static IncomingName of(String family, String given) { return new IncomingName(family, given, null, null); }

    public boolean isUnusable() { return family == null && given == null; }
}
