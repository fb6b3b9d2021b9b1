package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.Personal;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;

/** Finds every claim that cannot be what it is said to be, before anything is written. */
final class Checks {

    private static final int LONGEST_KEY = 120;
    private static final int MOST_GUARDIANS = 20;

    private final List<Flaw> flaws = new ArrayList<>();

    private Checks() {}

    static List<Flaw> of(Sending sending, IncomingPerson person) {
        var checks = new Checks();
        checks.keys(person.externalIds());
        checks.name("/name", person.name());
        checks.person(sending, person);
        checks.reach("/reach", person.reach());
        checks.each("/placements", person.placements(), checks::placement);
        checks.each("/guardians", person.guardians(), checks::guardian);
        if (person.guardians().size() > MOST_GUARDIANS) checks.add("invalid.too-many", "/guardians");
        return checks.flaws;
    }

    private void keys(List<String> keys) {
        if (keys.isEmpty()) add("invalid.required", "/externalIds");
        each("/externalIds", keys, (path, key) -> InvalidValue.requireText("externalId", key, LONGEST_KEY));
    }

    private void name(String path, IncomingName name) {
        if (name == null || name.isUnusable()) {
            add("invalid.required", path + "/family");
            return;
        }
        text(path + "/family", name.family(), 100);
        text(path + "/given", name.given(), 100);
        text(path + "/preferredGiven", name.preferredGiven(), 100);
    }

    private void person(Sending sending, IncomingPerson person) {
        if (person.birthDate() != null)
            attempt("/birthDate", () -> BirthDate.of(person.birthDate()).requireNotAfter(sending.today()));
        if (person.nationalId() != null)
            attempt("/nationalId", () -> new Identifier(Identifier.CODE_PERMANENT, person.nationalId()));
        var said = person.details();
        text("/details/atBirth", said.atBirth(), 100);
        attempt("/details", () -> new Personal(null, said.gender(), said.pronouns(), said.language(),
            said.interpreter(), null));
        each("/details/identifiers", said.identifiers(), (path, one) -> new Identifier(one.system(), one.value()));
    }

    private void reach(String path, Reachability reach) {
        Set<Field> used = EnumSet.noneOf(Field.class);
        point(path + "/email", Field.EMAIL, reach.email(), used);
        point(path + "/phone", Field.PHONE, reach.phone(), used);
        point(path + "/mobile", Field.MOBILE, reach.mobile(), used);
        each(path + "/more", reach.more(), (at, one) -> {
            Field field = Claims.field(one);
            if (!used.add(field)) add("invalid.one-per-use", at);
            String value = one.address() == null ? one.value() : AddressText.of(one.address());
            if (value == null) throw new InvalidValue("value", "required");
            field.point(value);
        });
    }

    private void point(String path, Field field, String value, Set<Field> used) {
        if (value == null) return;
        used.add(field);
        attempt(path, () -> field.point(value));
    }

    private void placement(String path, Placement placement) {
        if (placement.placeId() == null) throw new InvalidValue("placeId", "required");
        attempt(path + "/grade", () -> new NewEnrolment(NewId.next(), placement.grade(), null, null));
        text(path + "/place", placement.place(), 150);
    }

    private void guardian(String path, IncomingGuardian guardian) {
        attempt(path + "/externalId", () -> InvalidValue.requireText("externalId", guardian.externalId(), LONGEST_KEY));
        name(path + "/name", guardian.name());
        reach(path + "/reach", guardian.reach());
        attempt(path + "/tie", () -> new Person(true, "-", null, guardian.tie().language(), null));
        text(path + "/tie/relationText", guardian.tie().relationText(), 100);
        text(path + "/tie/order", guardian.tie().order(), 200);
        attempt(path + "/tie", () -> Claims.ofTie(guardian));
    }

    private <T> void each(String path, List<T> all, Check<T> check) {
        for (int i = 0; i < all.size(); i++) {
            String at = path + "/" + i;
            T one = all.get(i);
            if (one == null) add("invalid.required", at);
            else attempt(at, () -> check.of(at, one));
        }
    }

    private void text(String path, String text, int max) {
        attempt(path, () -> InvalidValue.optionalText("text", text, max));
    }

    private void attempt(String path, Runnable check) {
        try {
            check.run();
        } catch (InvalidValue wrong) {
            add(wrong.code(), path);
        }
    }

    private void add(String code, String path) { flaws.add(new Flaw(code, path)); }

    private interface Check<T> {
        void of(String path, T one);
    }
}
