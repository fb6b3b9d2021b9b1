package org.suivi.profiles.roster;

/** Which items of an import a list shows. */
public enum ItemFilter {
    ALL("true"),
    CREATE("i.outcome = 'CREATE' and i.state <> 'REVIEW'"),
    CHANGE("i.outcome = 'CHANGE'"),
    PROPOSE("i.outcome = 'PROPOSE'"),
    SAME("i.outcome = 'SAME'"),
    LEAVE("i.outcome = 'LEAVE'"),
    REVIEW("i.outcome = 'REVIEW' and i.state not in ('RENEWED', 'UNDONE')"),
    REFUSED("i.state = 'REFUSED'"),
    FLAGGED("i.code is not null and i.state in ('CHECKED', 'DONE', 'REVIEW')"),
    UNDONE("i.state = 'UNDONE'"),
    KEPT("i.state = 'KEPT'");

    private final String condition;

    ItemFilter(String condition) { this.condition = condition; }

    String condition() { return condition; }
}
