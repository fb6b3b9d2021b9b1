package org.suivi.web.channel;

import jakarta.servlet.http.HttpServletRequest;
import org.suivi.sharing.NewId;

/** The id under which a call is found again: in its answer, in the list of last calls and in the log. */
public final class Correlation {

    /** Header of every answer. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = Correlation.class.getName();

    private Correlation() {}

    /** The same throughout a request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) request.setAttribute(ATTRIBUTE, NewId.next().toString());
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
