package org.suivi.profiles.roster.merge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.Personal;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
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
        standing.values.put(Field.AT_BIRTH, profile.name().atBirth());
        standing.values.put(Field.BIRTH, profile.birth() == null ? null : profile.birth().text());
        profile.identifiers().stream().filter(one -> one.system().equals(Identifier.CODE_PERMANENT)).findFirst()
            .ifPresent(code -> standing.values.put(Field.NATIONAL_ID, code.value()));
        standing.personal(profile.personal());
        return standing;
    }

    static Standing of(Person contact) {
        var standing = new Standing(contact.points());
        standing.values.put(Field.FAMILY, contact.family());
        standing.values.put(Field.GIVEN, contact.given());
        standing.values.put(Field.LANGUAGE, contact.language());
        return standing;
    }

    static Standing of(Tie tie) {
        var standing = new Standing(List.of());
        standing.values.put(Field.RELATION, tie.relation() == Relation.UNKNOWN ? null : tie.relation().name());
        standing.values.put(Field.RELATION_TEXT, tie.relationText());
        standing.values.put(Field.RANK, tie.rank() < 2 ? null : String.valueOf(tie.rank()));
        boolean free = tie.restriction().kind() == Restriction.Kind.NONE;
        standing.values.put(Field.RESTRICTION, free ? null : tie.restriction().kind().name());
        standing.values.put(Field.ORDER, free ? null : Objects.toString(tie.restriction().order(), ""));
        for (Flag flag : tie.flags())
            standing.values.put(Field.of(flag.kind()),
                flag.answer() == Flag.Answer.UNKNOWN ? null : flag.answer().name());
        return standing;
    }

    /** Of several numbers or addresses the one that says the same, else the one the source wrote, else the first. */
    String value(Comparison.Said last, String claim) {
        Field field = last.field();
        if (!field.isPoint()) return values.get(field);
        var like = points.stream().filter(field::isLike).map(AddressText::of).filter(Objects::nonNull).toList();
        var own = points.stream().filter(field::isOf).map(AddressText::of).filter(Objects::nonNull).toList();
        return like.stream().filter(one -> field.same(one, claim)).findFirst()
            .or(() -> own.stream().filter(last::is).findFirst())
            .or(() -> own.stream().findFirst()).orElse(null);
    }

    private void personal(Personal personal) {
        values.put(Field.SEX, personal.sex() == null ? null : personal.sex().name());
        values.put(Field.GENDER, personal.gender());
        values.put(Field.PRONOUNS, personal.pronouns());
        values.put(Field.LANGUAGE, personal.language());
        values.put(Field.INTERPRETER, personal.interpreter());
    }
}
