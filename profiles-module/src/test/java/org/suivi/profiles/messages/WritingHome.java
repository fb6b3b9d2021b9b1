package org.suivi.profiles.messages;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Kind;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;

/** A secretary of a school, and a pupil to whom or to whose family she writes. */
abstract class WritingHome extends InASchool {

    @Inject
    MessageDesk desk;

    ProfileId léa;

    @BeforeEach
    void aPupil() {
        viewer = house.someone(school, Role.SECRETARY);
        léa = student("Léa", "Roy");
    }

    void reachable(String address, Caution caution) {
        details.reachAt(viewer, léa, version(léa), List.of(new ContactPoint(null, Kind.EMAIL, Use.HOME, address, null,
                true, caution, null, null, null)));
    }

    void parent(String given, String address, Tie tie) {
        contacts.add(viewer, léa, NewContact.of(new Person(false, "Roy", given, "fr",
                List.of(ContactPoint.email(Use.HOME, address))), tie));
    }
}
