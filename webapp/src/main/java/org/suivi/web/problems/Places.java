package org.suivi.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.suivi.profiles.IdentifierTaken;
import org.suivi.sharing.InvalidValue;
import org.suivi.web.problems.Problem.Flaw;

/** Finds where in a request stood what a desk refused: in a header, in the address, or in a body of members. */
final class Places {

    /** Fields whose member has another name. */
    private static final Map<String, String> MEMBERS = Map.of("birth", "birthDate");
    private static final Set<String> HEADERS = Set.of("Idempotency-Key", "If-Match");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");

    private Places() {}

    static Flaw flaw(InvalidValue refused, HttpServletRequest request, String detail) {
        String name = MEMBERS.getOrDefault(refused.field(), refused.field());
        if (HEADERS.contains(name)) return new Flaw(null, null, name, refused.code(), detail);
        boolean address = isInAddress(name, request) || WITHOUT_BODY.contains(request.getMethod())
            || !hasMembers(request);
        return new Flaw(address ? null : "/" + name, address ? name : null, null, refused.code(), detail);
    }

    /** Identifiers stand on a profile, or are a list by themselves. */
    static Flaw flaw(IdentifierTaken refused, HttpServletRequest request, String detail) {
        String list = request.getRequestURI().endsWith("/identifiers") ? "/items/" : "/identifiers/";
        return new Flaw(list + refused.place(), null, null, refused.code(), detail);
    }

    private static boolean isInAddress(String name, HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && Arrays.stream(query.split("&")).anyMatch(one -> one.startsWith(name + "="));
    }

    private static boolean hasMembers(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.contains("json");
    }
}
