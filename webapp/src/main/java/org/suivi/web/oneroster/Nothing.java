package org.suivi.web.oneroster;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.profiles.offered.Offered;
import org.suivi.web.oneroster.Answers.Shape;

/** A collection of the standard that Suivi has nothing for: it is there, is asked like any other, and is empty. */
record Nothing(String envelope, Set<String> columns) {

    private static final Set<String> COMMON = Set.of("sourcedId", "status", "dateLastModified");
    private static final Set<String> SESSION = Set.of("title", "type", "startDate", "endDate", "schoolYear");

    private static final Map<String, Nothing> ALL = Map.ofEntries(
        Map.entry("teachers", of("users", Set.of("givenName", "familyName", "identifier", "email"))),
        Map.entry("classes", of("classes", Set.of("title", "classCode", "classType"))),
        Map.entry("courses", of("courses", Set.of("title", "courseCode"))),
        Map.entry("enrollments", of("enrollments", Set.of("role", "primary", "beginDate", "endDate"))),
        Map.entry("academicSessions", of("academicSessions", SESSION)),
        Map.entry("terms", of("academicSessions", SESSION)),
        Map.entry("gradingPeriods", of("academicSessions", SESSION)));

    /** @param collection as in the address */
    static Nothing of(String collection) { return ALL.get(collection); }

    Response list(Answers answers, UriInfo address) {
        var shape = new Shape<>(envelope, envelope, columns, (sheet, none) -> sheet.text("sourcedId", none));
        var asked = ListAsked.of(address.getQueryParameters(), columns, columns);
        return answers.list(address, asked, shape, new Offered<>(List.of(), 0));
    }

    private static Nothing of(String envelope, Set<String> more) {
        var columns = new java.util.HashSet<>(COMMON);
        columns.addAll(more);
        return new Nothing(envelope, Set.copyOf(columns));
    }
}
