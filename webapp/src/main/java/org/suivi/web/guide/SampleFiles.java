package org.suivi.web.guide;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The samples of the guide, as plain text. */
@WebServlet("/docs/samples/*")
public class SampleFiles extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        boolean ours = path != null && path.matches("(/[a-z]+)?/[A-Za-z0-9_-]+(\\.[a-z0-9]+)+");
        try (InputStream file = ours ? SampleFiles.class.getResourceAsStream("/guide/samples" + path) : null) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("text/plain;charset=UTF-8");
            file.transferTo(response.getOutputStream());
        }
    }
}
