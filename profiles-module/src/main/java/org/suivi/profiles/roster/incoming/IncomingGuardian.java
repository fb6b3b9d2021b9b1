package org.suivi.profiles.roster.incoming;

/**
 * Someone around a person, as a source describes them.
 *
 * @param externalId key in the source
 * @param relation   as in {@link Relation}
 * @param unclear    the source does not say for whom or who exactly it is: a person has to look
 */
public record IncomingGuardian(String externalId, IncomingName name, Relation relation, Reachability reach,
        boolean unclear) {

    /** What a source can say about the tie; everything else stays unknown. */
    public enum Relation { PARENT, MOTHER, FATHER, GUARDIAN, RELATIVE, OTHER }
}
