package org.suivi.web.contract;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that anyone may read: one style sheet of our own, and a policy that lets nothing else in. */
final class Plain {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    private Plain() {}

    static Html begin(String title, String language, String root) {
        return new Html().open("!DOCTYPE html").open("html lang=\"" + language + "\"").open("head")
            .open("meta charset=\"UTF-8\"")
            .open("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"")
            .line("title", title).open("link rel=\"stylesheet\" href=\"" + root + "/api/contract.css\"")
            .open("link rel=\"icon\" href=\"" + root + "/jakarta.faces.resource/logo.svg.xhtml?ln=suivi\"")
            .close("head").open("body").open("main");
    }

    static String end(Html html) { return html.close("main").close("body").close("html").toString(); }

    static void answer(HttpServletResponse response, String page) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }
}
