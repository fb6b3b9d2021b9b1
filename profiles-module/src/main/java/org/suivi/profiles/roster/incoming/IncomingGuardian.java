package org.suivi.profiles.roster.incoming;

/**
 * Someone around a person, as a source describes them.
 *
 * @param externalId key in the source
 * @param relation   as in {@link Relation}
 * @param unclear    the source does not say for whom or who exactly it is: a person has to look
 * @param tie        what else it says about the two
 */
public record IncomingGuardian(String externalId, IncomingName name, Relation relation, Reachability reach,
        boolean unclear, IncomingTie tie) {

    /** What files can say about the tie; everything else stays unknown. */
    public enum Relation { PARENT, MOTHER, FATHER, GUARDIAN, RELATIVE, OTHER }

    public IncomingGuardian {
        relation = relation == null ? Relation.OTHER : relation;
        reach = reach == null ? Reachability.UNKNOWN : reach;
        tie = tie == null ? IncomingTie.UNKNOWN : tie;
    }

    /** As files describe one. */
    public static IncomingGuardian of(String externalId, IncomingName name, Relation relation, Reachability reach) {
        return new IncomingGuardian(externalId, name, relation, reach, false, null);
    }
}
