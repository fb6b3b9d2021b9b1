package org.suivi.profiles.roster.merge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.points.ContactPoint;

/** What is known now, in the same fields as the claims of a source. */
final class Standing {

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<ContactPoint> points;

    private Standing(List<ContactPoint> points) { this.points = points; }

    static Standing of(ProfileView profile) {
        var standing = new Standing(profile.points());
        standing.values.put(Field.FAMILY, profile.name().family());
        standing.values.put(Field.GIVEN, profile.name().given());
        standing.values.put(Field.PREFERRED, profile.name().preferred());
        standing.values.put(Field.BIRTH, profile.birth() == null ? null : profile.birth().text());
        standing.values.put(Field.SEX, profile.personal().sex() == null ? null : profile.personal().sex().name());
        return standing;
    }

    static Standing of(Person contact) {
        var standing = new Standing(contact.points());
        standing.values.put(Field.FAMILY, contact.family());
        standing.values.put(Field.GIVEN, contact.given());
        return standing;
    }

    /** Of several numbers or addresses the one that says the same, else the one the source wrote, else the first. */
    String value(Comparison.Said last, String claim) {
        Field field = last.field();
        if (!field.isPoint()) return values.get(field);
        var own = points.stream().filter(field::isOf).map(ContactPoint::value).toList();
        return own.stream().filter(one -> field.same(one, claim)).findFirst()
            .or(() -> own.stream().filter(last::is).findFirst())
            .or(() -> own.stream().findFirst()).orElse(null);
    }
}
