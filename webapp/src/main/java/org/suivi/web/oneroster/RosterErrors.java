package org.suivi.web.oneroster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.suivi.sharing.Refusal;
import org.suivi.web.channel.Caller;
import org.suivi.web.errors.Causes;
import org.suivi.web.errors.Fault;
import org.suivi.web.json.Sheet;
import org.suivi.web.problems.Problem;
import org.suivi.web.problems.Problems;

/** Tells what went wrong in the words of the standard (OneRoster 1.2 REST binding, section 4.3). */
@Provider
@ApplicationScoped
public class RosterErrors implements ExceptionMapper<Throwable>, RosterPart {

    private final Problems problems;
    private final Caller caller;

    @Inject
    RosterErrors(Problems problems, Caller caller) {
        this.problems = problems;
        this.caller = caller;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = Causes.refusal(thrown).orElse(null);
        if (refusal instanceof QueryRefused query) return answer(problems.of(query), query.minor());
        if (refusal != null) return answer(problems.of(refusal));
        if (thrown instanceof WebApplicationException http) return kept(http);
        return answer(problems.fault(Fault.log(thrown)));
    }

    private Response kept(WebApplicationException http) {
        Response told = answer(problems.of(http.getResponse().getStatus()));
        Object allow = http.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null ? told : Response.fromResponse(told).header(HttpHeaders.ALLOW, allow).build();
    }

    private Response answer(Problem problem) { return answer(problem, minor(problem.status())); }

    private Response answer(Problem problem, String minor) {
        byte[] body = Sheet.of(sheet -> sheet.text("imsx_codeMajor", "failure").text("imsx_severity", "error")
            .text("imsx_description", problem.detail() + " [" + caller.correlationId() + "]")
            .object("imsx_CodeMinor", code -> code.each("imsx_codeMinorField", java.util.List.of(minor),
                (field, value) -> field.text("imsx_codeMinorFieldName", "TargetEndSystem")
                    .text("imsx_codeMinorFieldValue", value))));
        return Response.status(problem.status()).type(MediaType.APPLICATION_JSON).entity(body)
            .header(HttpHeaders.CONTENT_LANGUAGE, problem.language()).build();
    }

    private static String minor(int status) {
        return switch (status) {
            case 401 -> "unauthorisedrequest";
            case 403 -> "forbidden";
            case 404 -> "unknownobject";
            case 429, 503 -> "server_busy";
            default -> status < 500 ? "invaliddata" : "internal_server_error";
        };
    }
}
