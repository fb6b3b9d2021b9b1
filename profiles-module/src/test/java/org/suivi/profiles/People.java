package org.suivi.profiles;

import java.util.List;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;

/** People for tests. */
public final class People {

    private People() {}

    public static NewProfile aStudent(String given, String family) {
        return NewProfile.quick(PersonName.of(family, given), new BirthDate("2014-03-05"), Variants.STUDENT);
    }

    public static NewProfile aClient(String given, String family) {
        return NewProfile.quick(PersonName.of(family, given), null, Variants.CLIENT);
    }

    public static NewProfile reachableAt(NewProfile person, ContactPoint... points) {
        return new NewProfile(person.name(), person.birth(), person.variants(), person.personal(), List.of(points),
                person.identifiers(), person.enrolments(), person.source());
    }

    public static NewProfile knownAs(NewProfile person, Identifier... identifiers) {
        return new NewProfile(person.name(), person.birth(), person.variants(), person.personal(), person.points(),
                List.of(identifiers), person.enrolments(), person.source());
    }
}
