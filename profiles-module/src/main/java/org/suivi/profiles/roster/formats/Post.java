package org.suivi.profiles.roster.formats;

import java.time.LocalDate;

import org.suivi.profiles.roster.incoming.IncomingGuardian.Relation;

/** What a user is at one place: student, somebody's relative, or staff. */
record Post(Kind kind, Relation relation, String placeId, String grade, LocalDate from, LocalDate to, boolean primary) {

    enum Kind { STUDENT, AGENT, STAFF }

    /** The kind behind a role's name in the standards; every name that is neither is staff. */
    static Kind kindOf(String role) {
        if (role.equalsIgnoreCase("student")) return Kind.STUDENT;
        return relationOf(role) == null ? Kind.STAFF : Kind.AGENT;
    }

    static Relation relationOf(String role) {
        return switch (role.toLowerCase(java.util.Locale.ROOT)) {
            case "parent" -> Relation.PARENT;
            case "guardian" -> Relation.GUARDIAN;
            case "relative", "aunt", "uncle", "grandparent", "sibling" -> Relation.RELATIVE;
            case "mother" -> Relation.MOTHER;
            case "father" -> Relation.FATHER;
            default -> null;
        };
    }
}
