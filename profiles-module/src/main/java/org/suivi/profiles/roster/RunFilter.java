package org.suivi.profiles.roster;

/** Which imports a list shows. */
public enum RunFilter {
    /** Every one. */
    ALL("1 = 1"),
    /** Files that somebody brought and what was fetched from a server. */
    FILES("r.kind <> org.suivi.profiles.roster.RunView.Kind.BATCH"),
    /** What systems sent in calls, of which there can be hundreds a day. */
    SENT("r.kind = org.suivi.profiles.roster.RunView.Kind.BATCH"),
    /** Those with people to decide about; what was only tried, thrown away or taken back asks nobody. */
    WAITING("""
        (r.state in (org.suivi.profiles.roster.RunState.RUNNING, org.suivi.profiles.roster.RunState.DONE)
                or r.state = org.suivi.profiles.roster.RunState.READY
                   and r.kind <> org.suivi.profiles.roster.RunView.Kind.BATCH)
            and exists (select i from RosterItem i where i.run = r.id
                and i.state = org.suivi.profiles.roster.ItemState.REVIEW)""");

    private final String condition;

    RunFilter(String condition) { this.condition = condition; }

    String condition() { return condition; }
}
