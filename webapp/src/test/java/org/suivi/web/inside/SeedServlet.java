package org.suivi.web.inside;

import java.io.IOException;
import java.util.Properties;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Plants the seed a client names by its class; it exists in the copy under test only. */
@WebServlet("/seed")
public class SeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Properties told = new Properties();
        try {
            Class<? extends Seed> seed = Class.forName(request.getParameter("class")).asSubclass(Seed.class);
            told.putAll(CDI.current().select(seed).get().plant());
        } catch (Exception e) {
            throw new ServletException(e);
        }
        response.setContentType("text/plain;charset=UTF-8");
        told.store(response.getWriter(), null);
    }
}
