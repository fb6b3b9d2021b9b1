package org.suivi.profiles.roster.incoming;

import java.util.List;

/**
 * What only some sources say about a person; null where they do not.
 *
 * @param atBirth    family name at birth
 * @param gender     in the person's own words
 * @param pronouns   in the person's own words
 * @param language   language of correspondence as a BCP 47 tag, such as {@code fr}
 * @param interpreter language for which an interpreter is needed, as a BCP 47 tag
 */
public record IncomingDetails(String atBirth, String gender, String pronouns, String language, String interpreter,
        List<IncomingIdentifier> identifiers) {

    public static final IncomingDetails UNKNOWN = new IncomingDetails(null, null, null, null, null, null);

    public IncomingDetails {
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }
}
