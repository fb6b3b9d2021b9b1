package org.suivi.profiles;

import java.util.List;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.InvalidValue;

/**
 * A profile to create.
 *
 * @param birth    null when unknown
 * @param personal null for none
 * @param source   where it comes from: {@code screen}, or the name of the import that writes it
 */
public record NewProfile(PersonName name, BirthDate birth, Variants variants, Personal personal,
        List<ContactPoint> points, List<Identifier> identifiers, List<NewEnrolment> enrolments, String source) {

    public NewProfile {
        if (name == null) throw new InvalidValue("family", "required");
        if (variants == null) throw new InvalidValue("variants", "required");
        personal = personal == null ? Personal.UNKNOWN : personal;
        points = points == null ? List.of() : List.copyOf(points);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        enrolments = enrolments == null ? List.of() : List.copyOf(enrolments);
        source = source == null ? "screen" : source;
    }

    /** The least that is needed; everything else can follow later. */
    public static NewProfile quick(PersonName name, BirthDate birth, Variants variants) {
        return new NewProfile(name, birth, variants, null, null, null, null, null);
    }
}
