package org.suivi.web.contract;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
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
        String key = key(code);
        if (key == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Html html = Plain.begin(code, reader.get().getTag(), request.getContextPath());
        Plain.answer(response, Plain.end(html.open("h1").line("code", code).close("h1").prose(texts.example(key))));
    }

    /** Where the text of a code stands, whether it refuses a call or remarks on somebody in a file; null if nowhere. */
    private String key(String code) {
        if (!code.matches("[a-z][a-z0-9.-]{0,80}")) return null;
        String own = code.startsWith("http-") ? "channel." + code.substring(5) : code;
        return Stream.of(own, "roster.problem." + code, "imports.remark." + code).filter(texts::containsKey).findFirst()
            .orElse(null);
    }
}
