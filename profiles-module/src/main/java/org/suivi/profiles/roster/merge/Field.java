package org.suivi.profiles.roster.merge;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Kind;
import org.suivi.profiles.points.ContactPoint.Use;

/** What a source can say in one value about a profile, a contact or the tie between the two. */
public enum Field {
    FAMILY, GIVEN, PREFERRED, AT_BIRTH, BIRTH, SEX, VARIANT, GENDER, PRONOUNS, LANGUAGE, INTERPRETER,
    NATIONAL_ID, NUMBER,
    PHONE(Kind.PHONE, Use.HOME), MOBILE(Kind.PHONE, Use.MOBILE), PHONE_WORK(Kind.PHONE, Use.WORK),
    PHONE_SCHOOL(Kind.PHONE, Use.SCHOOL), PHONE_OTHER(Kind.PHONE, Use.OTHER),
    EMAIL(Kind.EMAIL, Use.OTHER), EMAIL_HOME(Kind.EMAIL, Use.HOME), EMAIL_WORK(Kind.EMAIL, Use.WORK),
    EMAIL_SCHOOL(Kind.EMAIL, Use.SCHOOL), EMAIL_MOBILE(Kind.EMAIL, Use.MOBILE),
    ADDRESS(Kind.ADDRESS, Use.HOME), ADDRESS_WORK(Kind.ADDRESS, Use.WORK), ADDRESS_SCHOOL(Kind.ADDRESS, Use.SCHOOL),
    ADDRESS_OTHER(Kind.ADDRESS, Use.OTHER), ADDRESS_MOBILE(Kind.ADDRESS, Use.MOBILE),
    RELATION, RELATION_TEXT, RANK, RESTRICTION, ORDER, UNTIL,
    LEGAL_GUARDIAN, PARENTAL_AUTHORITY, CUSTODY, LIVES_WITH, EMERGENCY, MAY_PICK_UP, RECEIVES_COPIES, MAY_CONSENT;

    private static final Map<String, Set<String>> EXACTER = Map.of(
        Relation.PARENT.name(), Set.of(Relation.MOTHER.name(), Relation.FATHER.name()),
        Relation.RELATIVE.name(), Set.of(Relation.GRANDPARENT.name(), Relation.SIBLING.name()));

    private final Kind kind;
    private final Use use;

    Field() { this(null, null); }

    Field(Kind kind, Use use) {
        this.kind = kind;
        this.use = use;
    }

    static Field of(Kind kind, Use use) {
        for (Field field : values()) if (field.kind == kind && field.use == use) return field;
        throw new IllegalArgumentException(kind + " " + use);
    }

    static Field of(Flag.Kind flag) { return valueOf(flag.name()); }

    boolean isPoint() { return kind != null; }

    boolean isIdentifier() { return this == NATIONAL_ID || this == NUMBER; }

    boolean isFlag() { return compareTo(LEGAL_GUARDIAN) >= 0; }

    /**
     * Once it stands, only people change it: a source never lifts what protects somebody, nor changes the identifier
     * that everybody is matched by.
     */
    boolean isProtected() { return this == RESTRICTION || this == ORDER || this == NATIONAL_ID; }

    /** The value as two writings of it are compared. */
    String canonical(String value) {
        if (kind == Kind.PHONE) return Folding.digits(value);
        return kind == Kind.EMAIL ? value.toLowerCase(Locale.ROOT) : value;
    }

    boolean same(String one, String other) {
        return one == null || other == null ? one == other : canonical(one).equals(canonical(other));
    }

    /** Whether that says less than what stands there: rosters know parents, and no mothers and fathers. */
    boolean isVaguer(String said, String standing) {
        return this == RELATION && standing != null && EXACTER.getOrDefault(said, Set.of()).contains(standing);
    }

    boolean isOf(ContactPoint point) { return isLike(point) && use == point.use(); }

    /** Whether it is a number, an e-mail address or a postal address too, whatever it is used for. */
    boolean isLike(ContactPoint point) { return kind == point.kind(); }

    ContactPoint point(String value) {
        return switch (kind) {
            case PHONE -> ContactPoint.phone(use, value);
            case EMAIL -> ContactPoint.email(use, value);
            case ADDRESS -> ContactPoint.address(use, AddressText.parse(value));
        };
    }
}
