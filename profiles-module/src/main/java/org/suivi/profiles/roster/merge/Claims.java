package org.suivi.profiles.roster.merge;

import java.util.EnumMap;
import java.util.Map;

import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.roster.incoming.IncomingDetails;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.IncomingTie;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.sharing.text.PlainText;

/** What a source claims, field by field; a field it does not speak of is missing. */
final class Claims {

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private boolean single;

    static Claims of(IncomingPerson person) {
        var claims = new Claims();
        claims.name(person.name());
        claims.put(Field.PREFERRED, person.name().preferredGiven());
        claims.put(Field.BIRTH, person.birthDate() == null ? null : BirthDate.of(person.birthDate()).text());
        claims.put(Field.SEX, Codes.sex(person.sex()));
        claims.put(Field.VARIANT, person.student() ? "student" : "client");
        claims.put(Field.NATIONAL_ID, Numbers.codePermanent(person));
        claims.details(person.details());
        claims.reach(person.reach());
        return claims;
    }

    /** The name alone, which can be read of people too who were kept before the rest was looked at as it is now. */
    static Claims named(IncomingName name) {
        var claims = new Claims();
        claims.name(name);
        return claims;
    }

    static Claims of(IncomingGuardian guardian) {
        var claims = new Claims();
        claims.name(guardian.name());
        claims.put(Field.LANGUAGE, guardian.tie().language());
        claims.reach(guardian.reach());
        return claims;
    }

    /** What is said about the two; that a flag is unknown, or that nothing restricts, says nothing. */
    static Claims ofTie(IncomingGuardian guardian) {
        var claims = new Claims();
        IncomingTie tie = guardian.tie();
        claims.put(Field.RELATION, relation(guardian));
        claims.put(Field.RELATION_TEXT, tie.relationText());
        claims.put(Field.RANK, tie.rank() == null || tie.rank() < 2 ? null : tie.rank().toString());
        if (guardian.relation() == IncomingGuardian.Relation.GUARDIAN) claims.put(Field.LEGAL_GUARDIAN, "YES");
        for (var said : tie.flags()) {
            var answer = Codes.of(Flag.Answer.class, said.answer());
            if (answer != Flag.Answer.UNKNOWN)
                claims.put(Field.of(Codes.of(Flag.Kind.class, said.kind())), answer.name());
        }
        var restriction = Codes.orNull(Restriction.Kind.class, tie.restriction());
        if (restriction == null || restriction == Restriction.Kind.NONE) return claims;
        claims.put(Field.RESTRICTION, restriction.name());
        claims.put(Field.ORDER, tie.order());
        return claims;
    }

    /**
     * The same about somebody who is known by that given name. A single name is kept as a family name; where both are
     * known, only the family name is not said.
     */
    Claims beside(String given) {
        if (single && given != null && values.containsKey(Field.FAMILY))
            values.put(Field.GIVEN, values.remove(Field.FAMILY));
        return this;
    }

    Map<Field, String> values() { return values; }

    String get(Field field) { return values.get(field); }

    PersonName name() {
        return new PersonName(get(Field.FAMILY), get(Field.GIVEN), get(Field.PREFERRED), get(Field.AT_BIRTH));
    }

    private static String relation(IncomingGuardian guardian) {
        var said = Codes.orNull(Relation.class, guardian.tie().relation());
        if (said != null) return said == Relation.UNKNOWN ? null : said.name();
        return guardian.relation() == IncomingGuardian.Relation.OTHER ? null : guardian.relation().name();
    }

    private void name(IncomingName name) {
        single = name.family() == null;
        put(Field.FAMILY, single ? name.givenNames() : name.family());
        if (!single) put(Field.GIVEN, name.givenNames());
    }

    private void details(IncomingDetails details) {
        put(Field.AT_BIRTH, details.atBirth());
        put(Field.GENDER, details.gender());
        put(Field.PRONOUNS, details.pronouns());
        put(Field.LANGUAGE, details.language());
        put(Field.INTERPRETER, details.interpreter());
    }

    private void reach(Reachability reach) {
        boolean samePhone = reach.phone() != null && reach.mobile() != null
            && Folding.digits(reach.phone()).equals(Folding.digits(reach.mobile()));
        if (!samePhone) put(Field.PHONE, reach.phone());
        put(Field.MOBILE, reach.mobile());
        put(Field.EMAIL, reach.email());
        reach.more().forEach(this::point);
    }

    /** Which field one of the further points is about. */
    static Field field(IncomingPoint point) { return Field.of(Codes.kind(point.kind()), Codes.use(point.use())); }

    /** An address is in order already, and the places of parts that are missing at its ends count. */
    private void point(IncomingPoint point) {
        if (point.address() == null) put(field(point), point.value());
        else values.put(field(point), AddressText.of(point.address()));
    }

    private void put(Field field, String value) {
        String text = PlainText.line(value);
        if (text != null) values.put(field, text);
    }
}
