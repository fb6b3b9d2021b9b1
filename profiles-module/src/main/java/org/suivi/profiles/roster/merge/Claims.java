package org.suivi.profiles.roster.merge;

import java.util.EnumMap;
import java.util.Map;

import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Reachability;

/** What a source claims, field by field; a field it does not speak of is missing. */
final class Claims {

    private final Map<Field, String> values = new EnumMap<>(Field.class);

    static Claims of(IncomingPerson person) {
        var claims = new Claims();
        claims.name(person.name());
        claims.put(Field.PREFERRED, person.name().preferredGiven());
        claims.put(Field.BIRTH, person.birthDate() == null ? null : BirthDate.of(person.birthDate()).text());
        claims.put(Field.SEX, sex(person.sex()));
        claims.put(Field.VARIANT, person.student() ? "student" : "client");
        claims.reach(person.reach());
        return claims;
    }

    static Claims of(IncomingGuardian guardian) {
        var claims = new Claims();
        claims.name(guardian.name());
        claims.reach(guardian.reach());
        return claims;
    }

    Map<Field, String> values() { return values; }

    String get(Field field) { return values.get(field); }

    PersonName name() { return new PersonName(get(Field.FAMILY), get(Field.GIVEN), get(Field.PREFERRED), null); }

    private void name(IncomingName name) {
        boolean single = name.family() == null;
        put(Field.FAMILY, single ? name.given() : name.family());
        if (!single) put(Field.GIVEN, name.middle() == null ? name.given() : name.given() + " " + name.middle());
    }

    private void reach(Reachability reach) {
        boolean samePhone = reach.phone() != null && reach.mobile() != null
            && Folding.digits(reach.phone()).equals(Folding.digits(reach.mobile()));
        if (!samePhone) put(Field.PHONE, reach.phone());
        put(Field.MOBILE, reach.mobile());
        put(Field.EMAIL, reach.email());
    }

    private static String sex(String said) {
        if (said == null) return null;
        return switch (said) {
            case "female" -> "FEMALE";
            case "male" -> "MALE";
            default -> "X";
        };
    }

    private void put(Field field, String value) {
        if (value != null) values.put(field, value);
    }
}
