package org.suivi.web.contract;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suivi.web.texts.ReaderLanguage;
import org.suivi.web.texts.Texts;

/** Explains the type of a problem, at the address that the type is. */
@WebServlet("/problems/*")
public class ProblemPage extends HttpServlet {

    private final transient Texts texts;
    private final transient ReaderLanguage reader;

    @Inject
    ProblemPage(Texts texts, ReaderLanguage reader) {
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String code = path == null ? "" : path.substring(1);
        String key = code.startsWith("http-") ? "channel." + code.substring(5) : code;
        if (!code.matches("[a-z][a-z0-9.-]{0,80}") || !texts.containsKey(key)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Html html = Plain.begin(code, reader.get().getTag(), request.getContextPath());
        Plain.answer(response, Plain.end(html.open("h1").line("code", code).close("h1").prose(texts.get(key))));
    }
}
