package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.EditProfile;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.Personal;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.Sex;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.Viewer;

/** Writes the fields of profiles through their desks, as anybody else would. */
@ApplicationScoped
class ProfileWriter {

    private final ProfileDesk profiles;
    private final DetailDesk details;

    @Inject
    ProfileWriter(ProfileDesk profiles, DetailDesk details) {
        this.profiles = profiles;
        this.details = details;
    }

    static NewProfile newProfile(Sending sending, IncomingPerson person, List<NewEnrolment> enrolments) {
        Claims claims = Claims.of(person);
        var changes = Plan.fromNothing(claims);
        return new NewProfile(claims.name(), BirthDate.of(person.birthDate()),
            person.student() ? Variants.STUDENT : Variants.CLIENT, personal(Personal.UNKNOWN, changes),
            Points.with(List.of(), changes), identifiers(sending, person), enrolments, sending.provenance());
    }

    /** Writes the values and answers the profile as it is afterwards. */
    ProfileView write(Viewer viewer, ProfileView profile, Map<Field, Plan.Change> changes) {
        return write(viewer, profile, changes, false);
    }

    /** The same where what stands there was a mistake: a name that is taken back has never been a former one. */
    void correct(Viewer viewer, ProfileView profile, Map<Field, Plan.Change> changes) {
        write(viewer, profile, changes, true);
    }

    private ProfileView write(Viewer viewer, ProfileView profile, Map<Field, Plan.Change> changes, boolean correction) {
        ProfileView now = profile;
        if (changes.keySet().stream().anyMatch(field -> !field.isPoint() && !field.isIdentifier()))
            now = profiles.edit(viewer, now.id(), edit(now, changes, correction)).now();
        if (changes.keySet().stream().anyMatch(Field::isPoint))
            now = details.reachAt(viewer, now.id(), now.version(), Points.with(now.points(), changes)).now();
        if (changes.keySet().stream().anyMatch(Field::isIdentifier))
            now = details.identify(viewer, now.id(), now.version(), identifiers(now, changes)).now();
        return now;
    }

    /** Adds the keys of the source where they are missing; answers the profile as it is afterwards. */
    ProfileView addKeys(Viewer viewer, Sending sending, ProfileView profile, IncomingPerson person) {
        var all = new ArrayList<>(profile.identifiers());
        keys(sending, person).filter(one -> !all.contains(one)).forEach(all::add);
        return details.identify(viewer, profile.id(), profile.version(), all).now();
    }

    static boolean lacksKeys(Sending sending, IncomingPerson person, ProfileView profile) {
        return keys(sending, person).anyMatch(one -> !profile.identifiers().contains(one));
    }

    private static Stream<Identifier> keys(Sending sending, IncomingPerson person) {
        var own = person.details().identifiers().stream().map(one -> new Identifier(one.system(), one.value()))
            .filter(one -> one.system().equals(sending.source()));
        return Stream.concat(person.externalIds().stream().map(id -> new Identifier(sending.source(), id)), own);
    }

    private static List<Identifier> identifiers(ProfileView profile, Map<Field, Plan.Change> changes) {
        var all = profile.identifiers();
        if (changes.containsKey(Field.NATIONAL_ID)) all = Numbers.with(all, Numbers.text(Identifier.CODE_PERMANENT,
            Stream.ofNullable(changes.get(Field.NATIONAL_ID).after()).toList()));
        return changes.containsKey(Field.NUMBER) ? Numbers.with(all, changes.get(Field.NUMBER)) : all;
    }

    private static List<Identifier> identifiers(Sending sending, IncomingPerson person) {
        var all = new ArrayList<Identifier>();
        String code = Numbers.codePermanent(person);
        if (code != null) all.add(new Identifier(Identifier.CODE_PERMANENT, code));
        keys(sending, person).forEach(all::add);
        for (String number : Numbers.of(sending, person).values()) all.addAll(Numbers.with(List.of(), number));
        return all.stream().distinct().toList();
    }

    private static EditProfile edit(ProfileView old, Map<Field, Plan.Change> changes, boolean correction) {
        var name = new PersonName(value(changes, Field.FAMILY, old.name().family()),
            value(changes, Field.GIVEN, old.name().given()), value(changes, Field.PREFERRED, old.name().preferred()),
            value(changes, Field.AT_BIRTH, old.name().atBirth()));
        var birth = BirthDate.parse(value(changes, Field.BIRTH, old.birth() == null ? null : old.birth().text()));
        return new EditProfile(old.version(), name, birth, variants(old, changes), personal(old.personal(), changes),
            correction, null);
    }

    private static Personal personal(Personal known, Map<Field, Plan.Change> changes) {
        String sex = value(changes, Field.SEX, known.sex() == null ? null : known.sex().name());
        return new Personal(sexOf(sex), value(changes, Field.GENDER, known.gender()),
            value(changes, Field.PRONOUNS, known.pronouns()), value(changes, Field.LANGUAGE, known.language()),
            value(changes, Field.INTERPRETER, known.interpreter()), known.deceasedOn());
    }

    private static Variants variants(ProfileView old, Map<Field, Plan.Change> changes) {
        boolean student = "student".equals(value(changes, Field.VARIANT, null));
        boolean client = "client".equals(value(changes, Field.VARIANT, null));
        return new Variants(old.variants().client() || client, old.variants().student() || student);
    }

    private static Sex sexOf(String name) { return name == null ? null : Sex.valueOf(name); }

    private static String value(Map<Field, Plan.Change> changes, Field field, String old) {
        return changes.containsKey(field) ? changes.get(field).after() : old;
    }
}
