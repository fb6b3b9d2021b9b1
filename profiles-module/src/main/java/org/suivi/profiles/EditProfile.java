package org.suivi.profiles;

import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.sharing.InvalidValue;

/**
 * New names and personal details of a profile.
 *
 * @param version    the version that the editor saw
 * @param correction true when the old name was a mistake; otherwise it stays findable as a former name
 */
public record EditProfile(long version, PersonName name, BirthDate birth, Variants variants, Personal personal,
        boolean correction, String reason) {

    public EditProfile {
        if (name == null) throw new InvalidValue("family", "required");
        if (variants == null) throw new InvalidValue("variants", "required");
        personal = personal == null ? Personal.UNKNOWN : personal;
        reason = InvalidValue.optionalLines("reason", reason, 500);
    }
}
