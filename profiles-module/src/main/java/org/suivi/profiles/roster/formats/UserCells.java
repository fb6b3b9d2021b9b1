package org.suivi.profiles.roster.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.Reachability;

/** Reads the columns that tables of users have in common in all formats; the password column is never read. */
final class UserCells {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"(),:;<>\\[\\]]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern CODE_PERMANENT = Pattern.compile("[A-Z]{4}[0-9]{8}");
    private static final Pattern CALLED_CODE = Pattern.compile("(?i)code.?permanent\\s*:");
    private static final Pattern NEARLY = Pattern.compile("(?=.{11,13}$)[A-Z]{3,5}[0-9]{7,9}");

    private UserCells() {}

    static SchoolUser user(Row row) {
        SchoolUser user = nameless(row);
        var name = user.name();
        if (name.isUnusable()) row.fail("familyName", "name-missing");
        else if (name.family() == null || name.given() == null) row.warn("familyName", "single-name");
        return user;
    }

    /** The same for whom a name may be missing. */
    static SchoolUser nameless(Row row) {
        String id = row.key("sourcedId");
        var name = name(row);
        var typed = row.list("userIds");
        var single = singleKeys(row);
        var keys = personKeys(single.values(), typed);
        if (nationalId(keys) == null) warnOfCode(row, typed, single);
        var grades = row.list("grades");
        return new SchoolUser(row.origin(), id, name, reach(row), keys, nationalId(keys),
            grades.isEmpty() ? null : grades.get(0));
    }

    static IncomingName name(Row row) {
        return new IncomingName(row.text("familyName"), row.text("givenName"), row.text("middleName"),
            row.text("preferredGivenName"));
    }

    private static Reachability reach(Row row) {
        String email = row.text("email");
        if (email != null && !EMAIL.matcher(email).matches()) {
            row.warn("email", "not-an-email");
            email = null;
        }
        return Reachability.of(email, phone(row, "phone"), phone(row, "sms"));
    }

    private static String phone(Row row, String column) {
        String phone = row.text(column);
        if (phone == null || ContactPoint.isPhone(phone)) return phone;
        row.warn(column, "not-a-phone");
        return null;
    }

    /** By column, those that have one key each. */
    private static Map<String, String> singleKeys(Row row) {
        var keys = new LinkedHashMap<String, String>();
        for (String column : List.of("userMasterIdentifier", "identifier")) {
            String key = row.text(column);
            if (key != null) keys.put(column, key);
        }
        return keys;
    }

    private static List<String> personKeys(Collection<String> single, List<String> typed) {
        var keys = new ArrayList<>(single);
        for (String one : typed) keys.add(untyped(one));
        keys.removeIf(String::isEmpty);
        return keys.stream().distinct().toList();
    }

    private static String untyped(String typed) {
        String bare = typed.replaceAll("[{}\\s]", "");
        return bare.substring(bare.indexOf(':') + 1);
    }

    private static void warnOfCode(Row row, List<String> typed, Map<String, String> single) {
        if (typed.stream().anyMatch(one -> CALLED_CODE.matcher(one).find() || isNearlyCode(untyped(one))))
            row.warn("userIds", "nearly-a-code");
        else single.keySet().stream().filter(column -> isNearlyCode(single.get(column))).findFirst()
            .ifPresent(column -> row.warn(column, "nearly-a-code"));
    }

    private static String nationalId(List<String> keys) {
        return keys.stream().map(UserCells::bare).filter(key -> CODE_PERMANENT.matcher(key).matches()).findFirst()
            .orElse(null);
    }

    /** Letters and then digits, nearly as many of each as a permanent code has; not such a code itself. */
    private static boolean isNearlyCode(String key) { return NEARLY.matcher(bare(key)).matches(); }

    private static String bare(String key) { return key.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT); }
}
