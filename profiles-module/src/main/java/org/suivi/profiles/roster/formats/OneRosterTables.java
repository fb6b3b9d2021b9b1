package org.suivi.profiles.roster.formats;

import static org.suivi.profiles.roster.formats.Post.Kind.AGENT;
import static org.suivi.profiles.roster.formats.Post.Kind.STUDENT;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.Problems;

/** Takes the rows of the OneRoster tables into the book, each checked for what its mode, bulk or delta, demands. */
final class OneRosterTables {

    private static final Set<String> ROLES = Set.of("administrator", "aide", "counselor", "districtAdministrator",
        "guardian", "parent", "principal", "proctor", "relative", "siteAdministrator", "student",
        "systemAdministrator", "teacher");
    private static final String ROW_ALONE = "row-alone";
    private static final Set<String> STATES = Set.of("active", "tobedeleted", "inactive");

    private final Manifest manifest;
    private final Problems problems;
    private final SchoolBook book = new SchoolBook();

    OneRosterTables(Manifest manifest, Problems problems) {
        this.manifest = manifest;
        this.problems = problems;
    }

    SchoolBook book() { return book; }

    void org(Row row) {
        String id = row.required("sourcedId");
        String name = row.required("name");
        boolean gone = isGone(row, "orgs");
        if (!row.failed() && !gone && !book.addPlace(id, name)) row.fail("sourcedId", "duplicate-id");
    }

    void user(Row row) {
        if (isGone(row, "users")) {
            String id = row.key("sourcedId");
            if (!row.failed()) book.leave(id);
            return;
        }
        SchoolUser user = UserCells.user(row);
        if (manifest.isFirstVersion() && isLost(row)) row.fail("orgSourcedIds", "unknown-org");
        if (row.failed()) return;
        if (!book.add(user)) row.fail("sourcedId", "duplicate-id");
        else if (manifest.isFirstVersion()) posts(user.id(), row);
        for (String agent : row.list("agentSourcedIds")) book.tie(user.id(), agent, null);
    }

    /** Whether it is a student of institutions that are all unknown, whom the report would miss among the staff. */
    private boolean isLost(Row row) {
        var places = row.list("orgSourcedIds");
        return "student".equalsIgnoreCase(row.text("role")) && !places.isEmpty()
            && places.stream().allMatch(this::isUnknown);
    }

    /** Version 1.1 keeps role and places with the user. */
    private void posts(String user, Row row) {
        String role = role(row, "role");
        boolean primary = true;
        for (String place : row.list("orgSourcedIds")) {
            if (isUnknown(place)) row.warn("orgSourcedIds", "unknown-org");
            else if (role != null) book.addPost(user, post(role, place, null, primary));
            primary = false;
        }
    }

    void role(Row row) {
        String user = row.required("userSourcedId");
        String place = row.required("orgSourcedId");
        String role = role(row, "role");
        boolean gone = isGone(row, "roles");
        if (row.failed()) return;
        if (isUnknown(place)) row.fail("orgSourcedId", "unknown-org");
        if (!book.hasUser(user) && !manifest.isDelta("users")) row.fail("userSourcedId", "unknown-user");
        boolean primary = "primary".equalsIgnoreCase(row.text("roleType"));
        Post post = post(role, place, row, primary);
        if (row.failed()) return;
        if (gone && book.hasUser(user)) row.warn("userSourcedId", "role-gone");
        if (isAlone(user)) row.warn("userSourcedId", ROW_ALONE);
        if (!gone) book.addPost(user, post);
    }

    void demographics(Row row) {
        String user = row.required("sourcedId");
        Vital vital = Vital.of(row);
        boolean gone = isGone(row, "demographics");
        if (user != null && !book.hasUser(user) && !manifest.isDelta("users")) row.fail("sourcedId", "unknown-user");
        if (row.failed()) return;
        if (isAlone(user)) row.warn("sourcedId", ROW_ALONE);
        if (!gone) book.addVital(user, vital);
    }

    /** Whether nothing else is said of the user, not even that they have left. */
    private boolean isAlone(String user) { return !book.hasUser(user) && !book.isLeaving(user); }

    /**
     * In a whole package everyone is something somewhere and every agent is among the users. One that tells what has
     * changed is taken in by person, and of nobody is known what stood in the rows that it leaves out.
     */
    void checkUsers() {
        if (problems.rejected()) return;
        if (manifest.isDelta("users")) checkChanges();
        else checkWhole();
    }

    private void checkChanges() {
        var tied = new HashSet<String>();
        for (var user : book.users()) tied.addAll(book.agents(user.id()).keySet());
        for (var user : book.users()) {
            boolean agent = book.is(user.id(), AGENT) && !book.is(user.id(), STUDENT);
            boolean ofNobody = !tied.contains(user.id()) && book.agents(user.id()).isEmpty();
            if (book.posts(user.id()).isEmpty() || agent && ofNobody) warn(user, "sourcedId", ROW_ALONE);
        }
    }

    private void checkWhole() {
        for (var user : book.users()) {
            if (book.posts(user.id()).isEmpty()) warn(user, "role", "user-without-role");
            for (String agent : book.agents(user.id()).keySet())
                if (!book.hasUser(agent)) warn(user, "agentSourcedIds", "unknown-user");
        }
    }

    private void warn(SchoolUser user, String field, String code) {
        problems.warn(user.origin().file(), user.origin().row(), field, code);
    }

    private boolean isUnknown(String place) { return !book.hasPlace(place) && !manifest.isDelta("users"); }

    private static String role(Row row, String column) {
        String role = row.required(column);
        return role == null || role.startsWith("ext:") ? role : row.oneOf(column, ROLES);
    }

    private static Post post(String role, String place, Row dates, boolean primary) {
        return new Post(Post.kindOf(role), Post.relationOf(role), place, null,
            dates == null ? null : dates.date("beginDate"), dates == null ? null : dates.date("endDate"), primary);
    }

    /** Whole tables leave state and date empty, deltas must give both. */
    private boolean isGone(Row row, String table) {
        String state = row.oneOf("status", STATES);
        String changed = row.text("dateLastModified");
        if (!manifest.isDelta(table)) {
            if (state != null && !state.equals("active")) row.warn("status", "status-in-bulk");
            return false;
        }
        if (state == null && !row.failed()) row.fail("status", "status-missing");
        if (!isMoment(changed)) row.fail("dateLastModified", "not-a-moment");
        return "tobedeleted".equals(state);
    }

    private static boolean isMoment(String text) {
        try {
            return text != null && DateTimeFormatter.ISO_DATE_TIME.parse(text) != null;
        } catch (DateTimeException noMoment) {
            return false;
        }
    }
}
