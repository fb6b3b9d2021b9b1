package org.suivi.profiles.roster.incoming;

import java.util.List;

/**
 * What a source says about a guardian beyond name and relation; null where it does not say.
 *
 * @param relation     as in {@link org.suivi.profiles.contacts.Relation}, in any spelling; null for that of the
 *                     guardian
 * @param relationText the relation in own words
 * @param rank         order in which contacts are called, from 1
 * @param restriction  {@code none}, {@code supervised}, {@code noInformation}, {@code noContact}, {@code noRights}; one
 *                     that stands here is never lifted by a source
 * @param order        file number of what orders the restriction
 * @param language     language of correspondence as a BCP 47 tag
 * @param organisation whether it is an organisation and no person
 */
public record IncomingTie(String relation, String relationText, Integer rank, List<IncomingFlag> flags,
        String restriction, String order, String language, boolean organisation) {

    public static final IncomingTie UNKNOWN = new IncomingTie(null, null, null, null, null, null, null, false);

    public IncomingTie {
        flags = flags == null ? List.of() : List.copyOf(flags);
    }
}
