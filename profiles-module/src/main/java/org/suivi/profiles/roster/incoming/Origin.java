package org.suivi.profiles.roster.incoming;

/** Where in the package something was said. */
public record Origin(String file, long row) {}
