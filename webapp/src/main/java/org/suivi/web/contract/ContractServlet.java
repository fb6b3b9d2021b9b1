package org.suivi.web.contract;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.suivi.web.channel.PublicUrl;

/** Gives programs the document. */
@WebServlet("/api/v1/openapi.json")
public class ContractServlet extends HttpServlet {

    private final transient Contract contract;
    private final transient PublicUrl publicUrl;

    @Inject
    ContractServlet(Contract contract, PublicUrl publicUrl) {
        this.contract = contract;
        this.publicUrl = publicUrl;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(contract.text(publicUrl.of(request)).getBytes(StandardCharsets.UTF_8));
    }
}
