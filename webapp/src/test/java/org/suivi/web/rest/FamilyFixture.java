package org.suivi.web.rest;

import java.util.Map;

/** A student with a contact and an enrolment (1, 11, 12, 21), one that is archived (2), and one that a system knows. */
final class FamilyFixture implements Fixtures.Fixture {

    private static final String STUDENT = """
        {"name": {"family": "Lévesque-Roy", "given": "Maïka"}, "birthDate": "2014-03-05", "student": true,
         "points": [{"kind": "PHONE", "value": "514 555-0101"}, {"kind": "EMAIL", "value": "m@example.org"}],
         "enrolments": [{"institution": "%s", "grade": "5"}],
         "contacts": [{"family": "Roy", "relation": "MOTHER", "flags": [{"kind": "EMERGENCY", "answer": "YES"}]}]}""";
    private static final String PUPIL = """
        {"name": {"family": "Connue", "given": "Ici"}, "birthDate": "2013-01-02"}""";

    @Override
    public void lay(Program board, Map<String, String> ids) {
        String institution = ids.get(Fixtures.example(31));
        String student = board.post("profiles", STUDENT.formatted(institution)).is(201).text("/id");
        Reply shown = board.get("profiles/" + student + "?expand=contacts").is(200);
        ids.put(Fixtures.example(1), student);
        ids.put(Fixtures.example(11), shown.text("/contacts/0/id"));
        ids.put(Fixtures.example(12), shown.text("/contacts/0/contact"));
        ids.put(Fixtures.example(21), shown.text("/enrolments/0/id"));
        String former = board.post("profiles", STUDENT.formatted(institution)).is(201).text("/id");
        board.post("profiles/" + former + "/archive", "{}", "If-Match", board.get("profiles/" + former).tag()).is(204);
        ids.put(Fixtures.example(2), former);
        Reply known = board.put("profiles/by-external-id/gpi/40021", PUPIL);
        if (known.status() >= 300) known.is(200);
    }
}
