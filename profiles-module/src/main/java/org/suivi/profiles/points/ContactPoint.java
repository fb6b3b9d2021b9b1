package org.suivi.profiles.points;

import static org.suivi.sharing.InvalidValue.optionalText;
import static org.suivi.sharing.InvalidValue.requireText;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;

/**
 * One way to reach someone.
 *
 * @param value        the number or e-mail address; null for a postal address and when {@link #masked()}
 * @param address      the postal address; null for the other kinds and when {@link #masked()}
 * @param use          whose or which one it is: home, mobile, work
 * @param caution      what to heed before using it
 * @param from         first day it is valid, or null
 * @param until        last day it is valid, or null
 */
public record ContactPoint(UUID id, Kind kind, Use use, String value, PostalAddress address, boolean primary,
        Caution caution, LocalDate from, LocalDate until, String note) implements Serializable {

    public enum Kind { PHONE, EMAIL, ADDRESS }

    public enum Use { HOME, MOBILE, WORK, SCHOOL, OTHER }

    private static final int LONGEST_PHONE = 40;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    public ContactPoint {
        if (kind == null) throw new InvalidValue("kind", "required");
        id = id == null ? NewId.next() : id;
        use = use == null ? Use.OTHER : use;
        caution = caution == null ? Caution.NONE : caution;
        note = optionalText("note", note, 200);
        if (from != null && until != null && until.isBefore(from)) throw new InvalidValue("until", "before-start");
    }

    public static ContactPoint phone(Use use, String number) {
        return new ContactPoint(null, Kind.PHONE, use, number, null, false, Caution.NONE, null, null, null).checked();
    }

    public static ContactPoint email(Use use, String address) {
        return new ContactPoint(null, Kind.EMAIL, use, address, null, false, Caution.NONE, null, null, null).checked();
    }

    public static ContactPoint address(Use use, PostalAddress address) {
        return new ContactPoint(null, Kind.ADDRESS, use, null, address, false, Caution.NONE, null, null, null);
    }

    public ContactPoint asPrimary(boolean now) {
        return new ContactPoint(id, kind, use, value, address, now, caution, from, until, note);
    }

    /** The same point under an id of its own: one that was sent could be the id of somebody else's point. */
    ContactPoint added() {
        return new ContactPoint(null, kind, use, value, address, primary, caution, from, until, note);
    }

    /** Whether the other one is the same but for its id. */
    boolean saysTheSame(ContactPoint other) {
        return new ContactPoint(other.id, kind, use, value, address, primary, caution, from, until, note).equals(other);
    }

    /** The same point with its value hidden, for those who may not read a confidential one. */
    public ContactPoint masked() {
        return new ContactPoint(id, kind, use, null, null, primary, caution, from, until, null);
    }

    public boolean isMasked() { return value == null && address == null; }

    /** The number, e-mail address or address line; empty when masked. */
    public String text() { return address != null ? address.line() : value == null ? "" : value; }

    public boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The same point, or a refusal when what it holds cannot be a number, an e-mail address or an address. */
    ContactPoint checked() {
        return switch (kind) {
            case PHONE -> withValue(phone(requireText("phone", value, LONGEST_PHONE)));
            case EMAIL -> withValue(email(requireText("email", value, 254)));
            case ADDRESS -> address == null ? refuse() : this;
        };
    }

    /** The same point as it would be stored; a masked one says nothing that could be. */
    ContactPoint inOrder() { return isMasked() ? this : checked(); }

    private ContactPoint withValue(String checked) {
        return new ContactPoint(id, kind, use, checked, null, primary, caution, from, until, note);
    }

    private static ContactPoint refuse() { throw new InvalidValue("street", "required"); }

    private static String phone(String number) {
        if (!isPhone(number)) throw new InvalidValue("phone", "phone", number);
        return number;
    }

    /** Whether it can be a telephone number, however it is written. */
    public static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 7 && digits <= 20 && text.length() <= LONGEST_PHONE;
    }

    private static String email(String address) {
        if (!EMAIL.matcher(address).matches()) throw new InvalidValue("email", "email", address);
        return address;
    }
}
