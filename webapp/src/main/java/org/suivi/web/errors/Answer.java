package org.suivi.web.errors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;

/** Answers a request that has no page left to show: an error page, or a word to the script of the page that asked. */
final class Answer {

    private static final Map<Refusal.Kind, Integer> STATUS = Map.of(
        Refusal.Kind.UNKNOWN, 404, Refusal.Kind.FORBIDDEN, 403, Refusal.Kind.CONFLICT, 409, Refusal.Kind.INVALID, 400);

    private final FacesContext context;
    private final RefusalTexts texts = CDI.current().select(RefusalTexts.class).get();

    Answer(FacesContext context) { this.context = context; }

    /** The HTTP status that stands for a refusal. */
    static int status(Refusal refusal) { return refusal instanceof Passing ? 503 : STATUS.get(refusal.kind()); }

    /** Seconds after which the same request may succeed, as a header; none when nobody can tell. */
    static Map<String, String> later(Refusal refusal) {
        return refusal instanceof Passing passing ? Map.of("Retry-After", String.valueOf(passing.seconds())) : Map.of();
    }

    void refused(Refusal refusal) { answer(status(refusal), later(refusal), texts.of(refusal)); }

    void failed(String reference) { answer(500, Map.of(), texts.fault(reference)); }

    /** The page is older than what the server remembers: it loads again, with what was typed. */
    void viewLost() {
        if (partial()) run("suivi.kept.reload()");
        else again();
    }

    private void answer(int status, Map<String, String> headers, String text) {
        if (external().isResponseCommitted()) return;
        if (partial()) run("suivi.failed(" + quoted(text) + ")");
        else page(status, headers, text);
    }

    private boolean partial() { return context.getPartialViewContext().isPartialRequest(); }

    private void page(int status, Map<String, String> headers, String text) {
        external().getRequestMap().put(ErrorPage.TEXT, text);
        try {
            external().responseReset();
            headers.forEach(external()::setResponseHeader);
            external().responseSendError(status, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private void again() {
        try {
            external().redirect(external().getRequestContextPath() + external().getRequestServletPath());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Nothing has changed, and nothing is said. */
    void nothing() { partially(""); }

    private void run(String script) { partially("<eval><![CDATA[" + script + "]]></eval>"); }

    /** Past the page's own writer, which may have been stopped in the middle of a part. */
    private void partially(String changes) {
        try {
            external().responseReset();
            external().setResponseContentType("text/xml;charset=UTF-8");
            external().getResponseOutputWriter().write("<?xml version='1.0' encoding='UTF-8'?>\n"
                + "<partial-response><changes>" + changes + "</changes></partial-response>");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c")
            .replace("]", "\\u005d").replace("\n", " ") + "\"";
    }

    private ExternalContext external() { return context.getExternalContext(); }
}
