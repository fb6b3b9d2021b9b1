package org.suivi.profiles.roster.legacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.roster.csv.Header;
import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.Reachability;

/** The columns of one person in a row: they begin with {@code primary_}, {@code secondary1_}, {@code guardian2_}. */
record Slot(String name) {

    private static final Pattern CODE_PERMANENT = Pattern.compile("[A-Z]{4}[0-9]{8}");
    private static final int MOST = 200;
    private static final int LONGEST_ID = 110;

    static final Slot PRIMARY = new Slot("primary");

    /** All slots of a kind that the table has columns for, in order. */
    static List<Slot> numbered(Header header, String kind) {
        var slots = new ArrayList<Slot>();
        for (int i = 1; i <= MOST; i++)
            if (header.has(kind + i + "_name") || header.has(kind + i + "_family")) slots.add(new Slot(kind + i));
        return slots;
    }

    String text(Row row, String part) { return row.text(name + "_" + part); }

    /** The number in the former system, short enough to be kept. */
    String id(Row row) { return row.text(name + "_id", LONGEST_ID); }

    boolean isEmpty(Row row) {
        for (String part : List.of("id", "code", "name", "family", "given", "birth"))
            if (text(row, part) != null) return false;
        return true;
    }

    FreeName name(Row row) {
        String family = text(row, "family");
        String given = text(row, "given");
        if (family != null || given != null) return FreeName.ofParts(family, given);
        return FreeName.of(text(row, "name"));
    }

    LocalDate birth(Row row) { return row.date(name + "_birth"); }

    String sex(Row row) {
        String said = text(row, "sex");
        if (said == null) return null;
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "f", "female", "féminin" -> "female";
            case "m", "male", "masculin" -> "male";
            case "x" -> "other";
            default -> warn(row, "sex", "not-in-list");
        };
    }

    /** The permanent code when it can be one; what cannot is reported and left out. */
    String code(Row row) {
        String said = text(row, "code");
        if (said == null) return null;
        String code = said.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return CODE_PERMANENT.matcher(code).matches() ? code : warn(row, "code", "not-a-code");
    }

    Reachability reach(Row row) {
        String email = text(row, "email");
        if (email != null && !email.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}"))
            email = warn(row, "email", "not-an-email");
        return Reachability.of(email, phone(row, "phone"), phone(row, "mobile"));
    }

    private String phone(Row row, String part) {
        String phone = text(row, part);
        return phone == null || ContactPoint.isPhone(phone) ? phone : warn(row, part, "not-a-phone");
    }

    private String warn(Row row, String part, String code) {
        row.warn(name + "_" + part, code);
        return null;
    }

    /** The name as a placeholder carries it for someone whom nobody named. */
    static IncomingName placeholder(String record) { return IncomingName.of("(sans nom / no name) " + record, null); }
}
