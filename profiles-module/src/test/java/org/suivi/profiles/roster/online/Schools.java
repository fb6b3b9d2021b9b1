package org.suivi.profiles.roster.online;

import java.util.stream.IntStream;

/** Objects as servers of both versions write them. */
final class Schools {

    private Schools() {}

    /** Version 1.1: siblings with their mother, a teacher, and a child who is two users. */
    static SchoolServer first(SchoolServer server) {
        return server.with("orgs", org("s1", "École des Érables"), org("s2", "École du Lac"))
            .with("users", """
                {"sourcedId":"u1","status":"active","username":"","enabledUser":true,"givenName":"Émile",
                 "familyName":"Tremblay","role":"student","identifier":"A1","email":null,"grades":["03"],
                 "userIds":[{"type":"QCCP","identifier":"TREE15031412"}],"password":"secret",
                 "orgs":[{"href":"/ims/oneroster/v1p1/orgs/s1","type":"org"}],
                 "agents":[{"sourcedId":"p1","type":"user"}]}""", """
                {"sourcedId":"  u2 ","status":"active","enabledUser":"TRUE","givenName":"Zoé","familyName":" Tremblay ",
                 "role":"student","identifier":"A2","grades":"01","orgs":[{"sourcedId":"s1","type":"org"}],
                 "agents":[{"href":"users/p1"}],"dateLastModified":"2026-08-30T08:00:00"}""", """
                {"sourcedId":"u3","status":"active","givenName":"Émile","familyName":"Tremblay","role":"student",
                 "identifier":"A1","grades":[3],"orgs":[{"sourcedId":"s2"}]}""", """
                {"sourcedId":"p1","status":"active","givenName":"Julie","familyName":"Roy","role":"parent",
                 "email":"julie.roy@example.org","sms":"514-555-0143","orgs":[]}""", """
                {"sourcedId":"t1","status":"active","givenName":"Ann","familyName":"Lee","role":"teacher",
                 "orgs":[{"sourcedId":"s1"}]}""", """
                {"sourcedId":"x1","status":"active","givenName":null,"familyName":"","role":"administrator"}""")
            .with("demographics", """
                {"sourcedId":"u1","birthDate":"2014-03-15T00:00:00Z","sex":"M","hispanicOrLatinoEthnicity":"false"}""",
                "{\"sourcedId\":\"u2\",\"birthDate\":\"2016-06-01\",\"sex\":\"female\"}",
                "{\"sourcedId\":\"u3\",\"birthDate\":\"2014-03-15\",\"sex\":null}");
    }

    /** Version 1.2, with roles and their dates. */
    static SchoolServer second(SchoolServer server) {
        return server.with("orgs", org("s1", "École des Érables")).with("users", """
            {"sourcedId":"u1","status":"active","dateLastModified":"2026-08-30T08:00:00Z","enabledUser":"true",
             "givenName":"Émile","familyName":"Tremblay","preferredFirstName":"x","preferredGivenName":"Milou",
             "userMasterIdentifier":"A1","grades":["03"],"userIds":[],"primaryOrg":{"sourcedId":"s1"},
             "roles":[{"roleType":"primary","role":"student","org":{"href":"../orgs/s1","sourcedId":"s1","type":"org"},
                       "beginDate":"2026-08-27","endDate":"2027-06-22"}],"agents":[]}""", """
            {"sourcedId":"p1","status":"active","dateLastModified":"2026-08-30T08:00:00Z","givenName":"Julie",
             "familyName":"Roy","roles":[{"roleType":"primary","role":"guardian","org":{"sourcedId":"s1"}}],
             "agents":[{"sourcedId":"u1"}],"phone":"514-555-0143"}""")
            .with("demographics", "{\"sourcedId\":\"u1\",\"birthDate\":\"2014-03-15\",\"sex\":\"male\"}");
    }

    /** So many students of one school who changed in the summer. */
    static SchoolServer many(SchoolServer server, int students) {
        server.with("orgs", org("s1", "École des Érables"));
        IntStream.range(0, students).forEach(i -> server.with("users", student(i, "2026-07-01T00:00:00Z"))
            .with("demographics", "{\"sourcedId\":\"k" + i + "\",\"birthDate\":\"2014-0" + (1 + i % 9)
                + "-15\",\"dateLastModified\":\"2026-07-01T00:00:00Z\"}"));
        return server;
    }

    static String student(int i, String changed) { return student(i, changed, "active"); }

    static String student(int i, String changed, String status) {
        return "{\"sourcedId\":\"k" + i + "\",\"status\":\"" + status + "\",\"dateLastModified\":\"" + changed
            + "\",\"givenName\":\"" + name(i) + "\",\"familyName\":\"Gagnon\",\"role\":\"student\",\"grades\":[\"0"
            + (1 + i % 6) + "\"],\"orgs\":[{\"sourcedId\":\"s1\"}]}";
    }

    /** Names that do not sound alike, so that nobody has to be asked about them. */
    private static String name(int i) {
        String vowels = "aeiou";
        String letters = "bdfklmnprstvz";
        return "" + Character.toUpperCase(letters.charAt(i % 13)) + vowels.charAt(i / 13 % 5)
            + letters.charAt(i / 65 % 13) + vowels.charAt(i % 5) + letters.charAt((i * 7 + 3) % 13) + "o";
    }

    static String org(String id, String name) {
        return "{\"sourcedId\":\"" + id + "\",\"status\":\"active\",\"name\":\"" + name + "\",\"type\":\"school\"}";
    }
}
