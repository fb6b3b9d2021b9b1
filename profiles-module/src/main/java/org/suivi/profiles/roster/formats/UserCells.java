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
        var keys = personKeys(row);
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

    private static List<String> personKeys(Row row) {
        var keys = new ArrayList<String>();
        for (String column : List.of("userMasterIdentifier", "identifier"))
            if (row.text(column) != null) keys.add(row.text(column));
        for (String typed : row.list("userIds")) {
            String bare = typed.replaceAll("[{}\\s]", "");
            keys.add(bare.substring(bare.indexOf(':') + 1));
        }
        keys.removeIf(String::isEmpty);
        return keys.stream().distinct().toList();
    }

    private static String nationalId(List<String> keys) {
        return keys.stream().map(key -> key.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
            .filter(key -> CODE_PERMANENT.matcher(key).matches()).findFirst().orElse(null);
    }
}
