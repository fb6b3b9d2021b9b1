package org.suivi.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.web.texts.Texts;

/** What the error page says: never what failed inside. */
@Named
@RequestScoped
public class ErrorPage {

    static final String TEXT = ErrorPage.class.getName();

    private final HttpServletRequest request;
    private final RefusalTexts refusals;
    private final Texts texts;
    private String text;

    @Inject
    ErrorPage(HttpServletRequest request, RefusalTexts refusals, Texts texts) {
        this.request = request;
        this.refusals = refusals;
        this.texts = texts;
    }

    public String getTitle() { return texts.get("error.title." + kind()); }

    /** The refusal's sentence; for a failure outside of Faces the one with the reference of its log line. */
    public String getText() {
        if (text == null) text = found();
        return text;
    }

    private String found() {
        Object said = request.getAttribute(TEXT);
        if (said != null) return said.toString();
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable failure)
            return Causes.refusal(failure).map(refusals::of).orElseGet(() -> refusals.fault(Fault.log(failure)));
        return texts.get("error.text." + kind());
    }

    public int getStatus() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : 404;
    }

    private String kind() {
        return switch (getStatus()) {
            case 400, 405, 413 -> "invalid";
            case 403 -> "forbidden";
            case 404 -> "unknown";
            case 409 -> "conflict";
            case 503 -> "unavailable";
            default -> getStatus() < 500 ? "invalid" : "fault";
        };
    }
}
