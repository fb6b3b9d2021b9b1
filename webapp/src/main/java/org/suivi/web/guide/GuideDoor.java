package org.suivi.web.guide;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suivi.web.address.Addresses;
import org.suivi.web.texts.Language;

/** The short address of the guide, {@code /docs/integration?lang=fr}. */
@WebServlet("/docs/integration")
public class GuideDoor extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Addresses to;

    @Inject
    GuideDoor(Addresses to) { this.to = to; }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(to.page("/docs/integration") + language(request.getParameter("lang")));
    }

    private static String language(String wanted) {
        return Language.ofCode(wanted) == null ? "" : "?language=" + wanted;
    }
}
