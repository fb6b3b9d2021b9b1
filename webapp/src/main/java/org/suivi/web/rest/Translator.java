package org.suivi.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;
import org.suivi.web.channel.Correlation;
import org.suivi.web.channel.PublicUrl;
import org.suivi.web.errors.Causes;
import org.suivi.web.errors.Fault;
import org.suivi.web.problems.Problem;
import org.suivi.web.problems.Problems;
import org.suivi.web.problems.Statuses;

/** Tells whatever went wrong as a problem document; what is not the caller's doing as one neutral sentence. */
@Provider
@ApplicationScoped
public class Translator implements ExceptionMapper<Throwable>, RestPart {

    private final Problems problems;
    private final PublicUrl publicUrl;
    private final HttpServletRequest request;

    @Inject
    Translator(Problems problems, PublicUrl publicUrl, HttpServletRequest request) {
        this.problems = problems;
        this.publicUrl = publicUrl;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = Causes.refusal(thrown).orElse(null);
        if (refusal != null) return answer(refused(refusal), pause(refusal));
        if (thrown instanceof WebApplicationException http)
            return kept(http, problems.of(http.getResponse().getStatus()));
        return answer(problems.fault(Fault.log(thrown)), 0);
    }

    /** A change that came too late failed its condition where it made one, else it is a conflict. */
    private Problem refused(Refusal refusal) {
        int status = Statuses.of(refusal);
        boolean conditional = request.getHeader(HttpHeaders.IF_MATCH) != null
            || request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
        return problems.of(refusal, status == 412 && !conditional ? 409 : status);
    }

    private Response kept(WebApplicationException http, Problem problem) {
        Response told = answer(problem, 0);
        Object allow = http.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null ? told : Response.fromResponse(told).header(HttpHeaders.ALLOW, allow).build();
    }

    private static long pause(Refusal refusal) {
        return refusal instanceof Passing passing ? passing.seconds() : 0;
    }

    /** @param pause seconds after which it may help to try again; 0 when it will not */
    private Response answer(Problem problem, long pause) {
        byte[] body = problems.json(problem, publicUrl.of(request), Correlation.of(request));
        var response = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(body)
            .header(HttpHeaders.CONTENT_LANGUAGE, problem.language());
        return (pause > 0 ? response.header(HttpHeaders.RETRY_AFTER, pause) : response).build();
    }
}
