package org.suivi.profiles.roster.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.Reachability;

/** Reads the columns that tables of users have in common in all formats; the password column is never read. */
final class UserCells {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"(),:;<>\\[\\]]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern CODE_PERMANENT = Pattern.compile("[A-Z]{4}[0-9]{8}");
    private static final Pattern CALLED_CODE = Pattern.compile("(?i)code.?permanent\\s*:");
    private static final Pattern NEARLY = Pattern.compile("(?=(.*[0-9]){5})[A-Z]{3}[A-Z0-9]{7,11}");

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
        String id = row.required("sourcedId");
        var name = new IncomingName(row.text("familyName"), row.text("givenName"), row.text("middleName"),
            row.text("preferredGivenName"));
        var typed = row.list("userIds");
        var keys = personKeys(row, typed);
        if (nationalId(keys) == null) warnOfCode(row, typed, keys);
        var grades = row.list("grades");
        return new SchoolUser(row.origin(), id, name, reach(row), keys, nationalId(keys),
            grades.isEmpty() ? null : grades.get(0));
    }

    private static Reachability reach(Row row) {
        String email = row.text("email");
        if (email != null && !EMAIL.matcher(email).matches()) {
            row.warn("email", "not-an-email");
            email = null;
        }
        return Reachability.of(email, row.text("phone"), row.text("sms"));
    }

    private static List<String> personKeys(Row row, List<String> typed) {
        var keys = new ArrayList<String>();
        for (String column : List.of("userMasterIdentifier", "identifier"))
            if (row.text(column) != null) keys.add(row.text(column));
        for (String one : typed) keys.add(untyped(one));
        keys.removeIf(String::isEmpty);
        return keys.stream().distinct().toList();
    }

    private static String untyped(String typed) {
        String bare = typed.replaceAll("[{}\\s]", "");
        return bare.substring(bare.indexOf(':') + 1);
    }

    private static void warnOfCode(Row row, List<String> typed, List<String> keys) {
        if (typed.stream().anyMatch(one -> CALLED_CODE.matcher(one).find() || isNearlyCode(untyped(one))))
            row.warn("userIds", "not-a-code");
        else if (keys.stream().anyMatch(UserCells::isNearlyCode)) row.warn("identifier", "not-a-code");
    }

    private static String nationalId(List<String> keys) {
        return keys.stream().map(UserCells::bare).filter(key -> CODE_PERMANENT.matcher(key).matches()).findFirst()
            .orElse(null);
    }

    /** Letters and then digits, nearly as many of each as a permanent code has. */
    private static boolean isNearlyCode(String key) { return NEARLY.matcher(bare(key)).matches(); }

    private static String bare(String key) { return key.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT); }
}
