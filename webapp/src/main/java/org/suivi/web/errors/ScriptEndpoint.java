package org.suivi.web.errors;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.suivi.sharing.Refusal;

/**
 * A servlet that the scripts of our pages call outside of Faces. It takes a change only with the header that no other
 * site can send, and answers a refusal with its status and one sentence in the reader's language.
 */
public abstract class ScriptEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient RefusalTexts texts;

    protected ScriptEndpoint(RefusalTexts texts) { this.texts = texts; }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean reading = request.getMethod().equals("GET");
        if (!reading && !"suivi".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(SC_FORBIDDEN);
            return;
        }
        try {
            super.service(request, response);
        } catch (RuntimeException thrown) {
            explain(thrown, request, response);
        }
    }

    private void explain(RuntimeException thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) throw thrown;
        Optional<Refusal> refusal = Causes.refusal(thrown);
        int status = refusal.map(Answer::status).orElse(SC_INTERNAL_SERVER_ERROR);
        String text = refusal.map(texts::of).orElseGet(() -> texts.fault(Fault.log(thrown)));
        response.resetBuffer();
        refusal.map(Answer::later).orElse(Map.of()).forEach(response::setHeader);
        if (request.getMethod().equals("GET")) {
            request.setAttribute(ErrorPage.TEXT, text);
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }
}
