package org.suivi.profiles.roster.merge;

import java.util.List;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.Personal;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.roster.incoming.IncomingFlag;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingTie;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;

/** Finds every claim that cannot be what it is said to be, before anything is written. */
final class Checks {

    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_GUARDIANS = 20;

    private final Flaws flaws = new Flaws();

    private Checks() {}

    static List<Flaw> of(Sending sending, IncomingPerson person) {
        var checks = new Checks();
        checks.keys(person.externalIds());
        checks.name("/name", person.name());
        checks.person(sending, person);
        ReachChecks.of(checks.flaws, "/reach", person.reach());
        checks.flaws.each("/placements", person.placements(), checks::placement);
        checks.flaws.each("/guardians", person.named(), checks::guardian);
        if (person.named().size() > MOST_GUARDIANS) checks.flaws.add("invalid.too-many", "/guardians", MOST_GUARDIANS);
        return checks.flaws.all();
    }

    private void keys(List<String> keys) {
        if (keys.isEmpty()) flaws.add("invalid.required", "/externalIds");
        flaws.each("/externalIds", keys, this::key);
    }

    private void key(String path, String key) {
        flaws.attempt(path, () -> InvalidValue.requireText("externalId", key, LONGEST_KEY));
        flaws.whole(path, key);
    }

    private void name(String path, IncomingName name) {
        if (name == null || name.isUnusable()) {
            flaws.add("invalid.required", path + "/family");
            return;
        }
        flaws.text(path + "/family", name.family(), LONGEST_NAME);
        flaws.text(path + "/given", name.given(), LONGEST_NAME);
        flaws.text(path + "/middle", name.middle(), roomForMiddle(name));
        flaws.text(path + "/preferredGiven", name.preferredGiven(), LONGEST_NAME);
    }

    /** The two are kept as one. */
    private static int roomForMiddle(IncomingName name) {
        return name.given() == null ? LONGEST_NAME : Math.max(0, LONGEST_NAME - 1 - name.given().length());
    }

    private void person(Sending sending, IncomingPerson person) {
        if (person.birthDate() != null)
            flaws.attempt("/birthDate", () -> BirthDate.of(person.birthDate()).requirePossible(sending.today()));
        flaws.attempt("/sex", () -> Codes.sex(person.sex()));
        if (person.nationalId() != null)
            flaws.attempt("/nationalId", () -> new Identifier(Identifier.CODE_PERMANENT, person.nationalId()));
        var said = person.details();
        flaws.text("/details/atBirth", said.atBirth(), LONGEST_NAME);
        flaws.attemptMembers("/details", () -> new Personal(null, said.gender(), said.pronouns(), said.language(),
            said.interpreter(), null));
        flaws.each("/details/identifiers", said.identifiers(),
            (path, one) -> flaws.attemptMembers(path, () -> new Identifier(one.system(), one.value())));
    }

    private void placement(String path, Placement placement) {
        flaws.required(path + "/placeId", placement.placeId());
        flaws.attempt(path + "/grade", () -> new NewEnrolment(NewId.next(), placement.grade(), null, null));
        flaws.text(path + "/place", placement.place(), 150);
    }

    private void guardian(String path, IncomingGuardian guardian) {
        key(path + "/externalId", guardian.externalId());
        name(path + "/name", guardian.name());
        ReachChecks.of(flaws, path + "/reach", guardian.reach());
        tie(path + "/tie", guardian.tie());
    }

    private void tie(String path, IncomingTie tie) {
        flaws.attemptMembers(path, () -> new Person(true, "-", null, tie.language(), null));
        flaws.attempt(path + "/relation", () -> Codes.orNull(Relation.class, tie.relation()));
        flaws.attempt(path + "/restriction", () -> Codes.orNull(Restriction.Kind.class, tie.restriction()));
        flaws.text(path + "/relationText", tie.relationText(), 100);
        flaws.text(path + "/order", tie.order(), 200);
        flaws.each(path + "/flags", tie.flags(), this::flag);
    }

    /** Custody has answers of its own. */
    private void flag(String path, IncomingFlag flag) {
        flaws.attempt(path + "/kind", () -> Codes.of(Flag.Kind.class, flag.kind()));
        flaws.attempt(path + "/answer", () -> Codes.of(Flag.Answer.class, flag.answer()));
        if (flaws.all().stream().noneMatch(one -> one.path().startsWith(path + "/")))
            flaws.attempt(path + "/answer", () -> new Flag(Codes.of(Flag.Kind.class, flag.kind()),
                Codes.of(Flag.Answer.class, flag.answer()), null, null));
    }
}
