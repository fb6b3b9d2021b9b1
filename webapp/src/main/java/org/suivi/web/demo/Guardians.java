package org.suivi.web.demo;

import java.time.LocalDate;
import java.util.List;

import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.points.ContactPoint;

/** What a secretary writes down about a parent. */
final class Guardians {

    private Guardians() {}

    static Person person(Arrival.Household household, Family.Guardian guardian) {
        var mailbox = Folding.fold(guardian.given() + " " + guardian.family()).replace(' ', '.');
        var points = List.of(
                ContactPoint.phone(ContactPoint.Use.MOBILE, guardian.mobile()).asPrimary(true),
                ContactPoint.email(ContactPoint.Use.HOME, mailbox + household.family().number() + "@mail.example"),
                ContactPoint.address(ContactPoint.Use.HOME, household.home()));
        return new Person(false, guardian.family(), guardian.given(), household.language(), points);
    }

    static Tie tie(Family.Guardian guardian) {
        var relation = guardian.mother() ? Relation.MOTHER : Relation.FATHER;
        if (guardian.restricted()) {
            var order = new Restriction(Restriction.Kind.NO_CONTACT, "Ordonnance / Order 540-04-001234", null, null,
                    LocalDate.of(2027, 6, 30));
            return new Tie(relation, null, 2, List.of(new Flag(Flag.Kind.CUSTODY, Flag.Answer.NONE, null, null)), order,
                    null, null);
        }
        var flags = List.of(Flag.yes(Flag.Kind.PARENTAL_AUTHORITY), Flag.yes(Flag.Kind.EMERGENCY),
                Flag.yes(Flag.Kind.RECEIVES_COPIES), new Flag(Flag.Kind.CUSTODY, Flag.Answer.JOINT, null, null));
        return new Tie(relation, null, guardian.mother() ? 1 : 2, flags, null, null, null);
    }
}
