package org.suivi.web.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.ReadBack;
import org.suivi.web.inside.SchoolSystems;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;
import org.suivi.web.rig.AsClient;

/** School systems read the roster as the standard says, and see no more than they may. */
class RosterIT extends AsClient {

    private static final String ROOT = "ims/oneroster/rostering/v1p2/";
    private static final String CORE = "https://purl.imsglobal.org/spec/or/v1p2/scope/roster-core.readonly";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String FAMILY = "O'Brien-" + UUID.randomUUID().toString().substring(0, 8);

    private static Map<String, String> planted;
    private static Program board;
    private static final List<String> STUDENTS = new ArrayList<>();

    @BeforeAll
    static void threeStudents() throws IOException, InterruptedException {
        planted = plant(SchoolSystems.class);
        board = Program.of(SUIVI, planted, "board");
        STUDENTS.clear();
        STUDENTS.add(student("Maïka", "park", """
            , "points": [{"kind": "EMAIL", "use": "HOME", "value": "maika@example.org", "primary": true}],
            "contacts": [{"family": "Roy", "given": "Ève", "relation": "MOTHER", "rank": 1,
              "points": [{"kind": "EMAIL", "use": "WORK", "value": "eve.roy@example.org"}]},
              {"family": "Verboten", "given": "Marc", "relation": "FATHER", "rank": 2,
               "restriction": {"kind": "NO_CONTACT", "order": "500-04-000001", "from": "2025-01-10"}},
              {"family": "Docteur", "given": "Luc", "relation": "DOCTOR", "rank": 3}]"""));
        STUDENTS.add(student("Noé", "park", ""));
        STUDENTS.add(student("Zélie", "river", ""));
    }

    private static String student(String given, String school, String more) {
        return board.post("profiles", """
            {"name": {"family": "%s", "given": "%s"}, "birthDate": "2015-06-01", "student": true,
             "personal": {"sex": "FEMALE"}, "enrolments": [{"institution": "%s", "grade": "4"}]%s}"""
            .formatted(FAMILY, given, planted.get(school), more)).is(201).text("/id");
    }

    @Test
    void writesAStudentAsTheStandardDoes() {
        Reply one = get(board, "users/" + STUDENTS.get(0)).is(200);
        assertEquals("active", one.text("/user/status"));
        assertEquals("true", one.text("/user/enabledUser"));
        assertTrue(one.json().at("/user/enabledUser").isTextual());
        assertTrue(one.text("/user/dateLastModified").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
        assertEquals(FAMILY, one.text("/user/familyName"));
        assertEquals("student", one.text("/user/roles/0/role"));
        assertEquals("primary", one.text("/user/roles/0/roleType"));
        assertEquals(planted.get("park"), one.text("/user/roles/0/org/sourcedId"));
        assertTrue(one.text("/user/roles/0/org/href").endsWith("/" + ROOT + "orgs/" + planted.get("park")));
        assertTrue(one.text("/user/roles/0/org/href").startsWith("http"));
        assertEquals("maika@example.org", one.text("/user/email"));
        assertEquals("4", one.text("/user/grades/0"));
        Reply school = get(board, "orgs/" + planted.get("park")).is(200);
        assertEquals("École du Parc", school.text("/org/name"));
        assertEquals("school", school.text("/org/type"));
        assertEquals(school.text("/org/name"), get(board, "schools/" + planted.get("park")).text("/org/name"));
    }

    @Test
    void namesGuardiansButNobodyUnderARestriction() {
        Reply student = get(board, "students/" + STUDENTS.get(0)).is(200);
        assertEquals(1, student.size("/user/agents"));
        Reply mother = get(board, "users/" + student.text("/user/agents/0/sourcedId")).is(200);
        assertEquals("Ève", mother.text("/user/givenName"));
        assertEquals("parent", mother.text("/user/roles/0/role"));
        assertEquals(STUDENTS.get(0), mother.text("/user/agents/0/sourcedId"));
        for (String name : List.of("Verboten", "Docteur"))
            assertEquals("0", get(board, "users", "filter", "familyName='" + name + "'").is(200)
                .header("X-Total-Count"));
        String known = "familyName='Roy' AND sourcedId='" + mother.text("/user/sourcedId") + "'";
        assertEquals("1", get(board, "users", "filter", known).header("X-Total-Count"));
        get(board, "students/" + student.text("/user/agents/0/sourcedId")).is(404);
    }

    @Test
    void namesNoGuardianToWhoMayNotReadContacts() throws IOException, InterruptedException {
        Program core = board.withToken(token("board", CORE));
        assertEquals(0, get(core, "users/" + STUDENTS.get(0)).is(200).size("/user/agents"));
        assertEquals("0", get(core, "users", "filter", "familyName='Roy' AND givenName='Ève'").header("X-Total-Count"));
        Reply refused = get(core, "demographics").is(403);
        assertEquals("failure", refused.text("/imsx_codeMajor"));
        assertEquals("error", refused.text("/imsx_severity"));
        assertEquals("forbidden", refused.text("/imsx_CodeMinor/imsx_codeMinorField/0/imsx_codeMinorFieldValue"));
        get(Program.of(SUIVI, planted, "reader"), "users").is(403);
    }

    @Test
    void pagesThroughAllStudentsOnce() {
        var seen = new HashSet<String>();
        String mine = "familyName='" + FAMILY.replace("'", "''") + "'";
        Reply page = get(board, "students", "limit", "1", "filter", mine, "sort", "givenName", "orderBy", "desc")
            .is(200);
        assertEquals("3", page.header("X-Total-Count"));
        assertEquals("Zélie", page.text("/users/0/givenName"));
        for (int i = 0; i < 5 && page != null; i++) {
            assertEquals(1, page.size("/users"));
            assertTrue(seen.add(page.text("/users/0/sourcedId")));
            Matcher next = NEXT.matcher(page.header("Link"));
            page = next.find() ? board.get(next.group(1)).is(200) : null;
        }
        assertEquals(new HashSet<>(STUDENTS), seen);
        assertTrue(get(board, "students", "limit", "20000").is(200).header("Link").contains("limit=10000"));
    }

    @Test
    void filtersAndSelects() {
        assertEquals(3, found("familyName='" + FAMILY.replace("'", "''") + "'"));
        assertEquals(1, found("familyName~'" + FAMILY.substring(8) + "' AND givenName='Noé'"));
        assertEquals(0, found("familyName~'" + FAMILY.substring(8) + "' AND dateLastModified>'2999-01-01T00:00:00Z'"));
        assertEquals(2, found("sourcedId='" + STUDENTS.get(0) + "' OR sourcedId='" + STUDENTS.get(2) + "'"));
        Reply few = get(board, "students", "fields", "sourcedId,givenName", "filter",
            "sourcedId='" + STUDENTS.get(1) + "'");
        assertEquals("Noé", few.text("/users/0/givenName"));
        assertNull(few.text("/users/0/familyName"));
        assertEquals("Noé", get(board, "students", "fields", "username,givenName,middleName", "filter",
            "sourcedId='" + STUDENTS.get(1) + "'").is(200).text("/users/0/givenName"));
        assertMinor("invalid_filter_field", get(board, "users", "filter", "password='a'"));
        assertMinor("invalid_selection_field", get(board, "users", "fields", "password"));
        assertMinor("invalid_sort_field", get(board, "users", "sort", "password"));
        assertMinor("invaliddata", get(board, "users", "limit", "-1"));
    }

    @Test
    void comparesTheMomentThatItShows() {
        String one = "sourcedId='" + STUDENTS.get(0) + "' AND dateLastModified";
        String shown = get(board, "users/" + STUDENTS.get(0)).is(200).text("/user/dateLastModified");
        assertEquals(1, found(one + "='" + shown + "'"));
        assertEquals(1, found(one + "<='" + shown + "'"));
        assertEquals(0, found(one + ">'" + shown + "'"));
    }

    @Test
    void showsBirthDatesToWhoMayReadThem() {
        Reply one = get(board, "demographics/" + STUDENTS.get(0)).is(200);
        assertEquals("2015-06-01", one.text("/demographics/birthDate"));
        assertEquals("female", one.text("/demographics/sex"));
    }

    @Test
    void keepsProgramsToTheirInstitutionsAndWorkspace() {
        Program school = Program.of(SUIVI, planted, "school");
        get(school, "users/" + STUDENTS.get(0)).is(200);
        get(school, "users/" + STUDENTS.get(2)).is(404);
        get(school, "demographics/" + STUDENTS.get(2)).is(404);
        assertEquals("1", get(school, "orgs").header("X-Total-Count"));
        get(school, "schools/" + planted.get("river") + "/students").is(404);
        assertTrue(get(school, "schools/" + planted.get("park") + "/students", "limit", "10000")
            .is(200).body().contains(STUDENTS.get(1)));
        Program stranger = Program.of(SUIVI, planted, "stranger");
        get(stranger, "users/" + STUDENTS.get(0)).is(404);
        assertFalse(get(stranger, "users").is(200).body().contains(FAMILY));
    }

    @Test
    void hasEveryCollectionOfTheStandard() {
        for (String none : List.of("classes", "courses", "enrollments", "academicSessions", "terms", "gradingPeriods",
            "teachers", "students/" + STUDENTS.get(0) + "/classes", "schools/" + planted.get("park") + "/classes")) {
            assertEquals("0", get(board, none).is(200).header("X-Total-Count"), none);
            get(board, none + "/018f0000-0000-7000-8000-000000000000").is(404);
        }
        assertEquals(0, get(board, "terms").size("/academicSessions"));
        assertEquals(0, get(board, "teachers").size("/users"));
        assertMinor("unknownobject", get(board, "nothing"));
        assertMinor("unknownobject", get(board, "users/not-a-key"));
    }

    @Test
    void isReadOnlyAndForKnownPrograms() {
        board.post(SUIVI.resolve(ROOT + "users").toString(), "{}").is(405);
        Reply stranger = get(board.withToken("no"), "users").is(401);
        assertEquals("unauthorisedrequest",
            stranger.text("/imsx_CodeMinor/imsx_codeMinorField/0/imsx_codeMinorFieldValue"));
    }

    @Test
    void isReadBackBySuiviItself() throws IOException, InterruptedException {
        var told = plant(ReadBack.class);
        assertEquals("READY", told.get("state"), told::toString);
        assertEquals("", told.get("notes"));
        String total = get(board, "students", "filter", "status='active'").header("X-Total-Count");
        assertEquals(total, told.get("people"));
        assertEquals("0", told.get("errors"));
        assertTrue(told.get("keys").contains(STUDENTS.get(0)));
    }

    private static void assertMinor(String minor, Reply reply) {
        assertEquals(minor, reply.text("/imsx_CodeMinor/imsx_codeMinorField/0/imsx_codeMinorFieldValue"), reply.body());
    }

    private static int found(String filter) {
        return Integer.parseInt(get(board, "students", "filter", filter).is(200).header("X-Total-Count"));
    }

    /** @param parameters name, value, name, value */
    private static Reply get(Program program, String path, String... parameters) {
        var query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2)
            query.append(i == 0 ? "?" : "&").append(parameters[i]).append("=")
                .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8).replace("+", "%20"));
        return program.get(SUIVI.resolve(ROOT + path + query).toString());
    }

    private String token(String name, String scope) throws IOException, InterruptedException {
        String basic = Base64.getEncoder()
            .encodeToString((planted.get(name + ".id") + ":" + planted.get(name + ".secret"))
            .getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(SUIVI.resolve("oauth2/token")).header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(
                "grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8))).build();
        return http.send(request, BodyHandlers.ofString()).body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }
}
