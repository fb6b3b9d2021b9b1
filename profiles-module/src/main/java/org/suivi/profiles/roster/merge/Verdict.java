package org.suivi.profiles.roster.merge;

import org.suivi.sharing.ProfileId;

/**
 * What a person decided about someone who may have a profile already.
 *
 * @param same  the profile that it is, or null
 * @param isNew whether it is none of the candidates
 */
public record Verdict(ProfileId same, boolean isNew) {

    public static final Verdict NONE = new Verdict(null, false);
    public static final Verdict NEW_PERSON = new Verdict(null, true);
}
