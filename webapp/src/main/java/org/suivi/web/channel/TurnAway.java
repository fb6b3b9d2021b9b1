package org.suivi.web.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.clients.Unauthorized;
import org.suivi.web.problems.Problem;
import org.suivi.web.problems.Problems;

/** Tells a program, before its channel has heard of the request, why it goes no further. */
@ApplicationScoped
public class TurnAway {

    private final Problems problems;
    private final PublicUrl url;

    @Inject
    TurnAway(Problems problems, PublicUrl url) {
        this.problems = problems;
        this.url = url;
    }

    /** Answers with the status and in the format that the address of the request asks for. */
    public void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (refusal instanceof Unauthorized) challenge(request, response);
        if (refusal instanceof Passing passing) response.setHeader("Retry-After", String.valueOf(passing.seconds()));
        answer(problems.of(refusal), request, response);
    }

    /** The same for what the server itself refused: a request that is none, an address that is nowhere. */
    void refuse(int status, HttpServletRequest request, HttpServletResponse response) {
        answer(problems.of(status), request, response);
    }

    /** RFC 6750, section 3, and RFC 7617: both ways of proving oneself. */
    private static void challenge(HttpServletRequest request, HttpServletResponse response) {
        String sent = request.getHeader("Authorization");
        boolean bearer = sent != null && sent.regionMatches(true, 0, "Bearer ", 0, 7);
        String error = bearer ? ", error=\"invalid_token\"" : "";
        response.addHeader("WWW-Authenticate", "Bearer realm=\"Suivi\"" + error);
        response.addHeader("WWW-Authenticate", "Basic realm=\"Suivi\", charset=\"UTF-8\"");
    }

    private void answer(Problem refused, HttpServletRequest request, HttpServletResponse response) {
        Channel channel = Channel.of(asked(request)).orElse(Channel.REST);
        byte[] body = body(channel, refused, request);
        response.setStatus(refused.status());
        response.setHeader(Correlation.HEADER, Correlation.of(request));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(contentType(channel));
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private byte[] body(Channel channel, Problem refused, HttpServletRequest request) {
        String correlation = Correlation.of(request);
        return switch (channel) {
            case SOAP -> Unopened.fault(refused, correlation).getBytes(UTF_8);
            case ROSTER -> Unopened.imsx(refused, correlation).getBytes(UTF_8);
            case TOKEN -> new TokenError(refused.status(), "invalid_request", refused.title()).json().getBytes(UTF_8);
            case REST -> problems.json(refused, url.of(request), correlation);
        };
    }

    private static String contentType(Channel channel) {
        if (channel == Channel.SOAP) return "text/xml;charset=UTF-8";
        return channel == Channel.REST ? Problem.MEDIA_TYPE : "application/json";
    }

    /** The address that was asked for, also while the error page stands in for it. */
    static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return Channel.plain(uri.substring(Math.min(uri.length(), request.getContextPath().length())));
    }
}
