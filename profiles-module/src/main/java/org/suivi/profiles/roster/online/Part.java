package org.suivi.profiles.roster.online;

/** What of a server is read, in this order. */
enum Part {
    ORGS("orgs"), USERS("users"), DEMOGRAPHICS("demographics"),
    /** Single users and demographics that changed ones speak of. */
    WANTED("wanted"),
    END("end");

    private final String table;

    Part(String table) { this.table = table; }

    String table() { return table; }

    boolean isOptional() { return this == DEMOGRAPHICS || this == WANTED || this == ORGS; }

    Part next(boolean whole) { return this == DEMOGRAPHICS && whole ? END : values()[ordinal() + 1]; }
}
