package org.suivi.web.soap;

import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.suivi.sharing.Refusal;
import org.suivi.web.channel.PublicUrl;
import org.suivi.web.soap.MessageRefused.Flaw;

/** Stands before the service: hands out the contract and refuses what should not even be parsed. */
public class SoapGate extends HttpFilter {

    /** Checking a document against the contract holds it in memory several times; larger ones go by REST. */
    static final long LARGEST = 16L << 20;

    private final transient PublicUrl urls;
    private final transient FaultWriter faults;

    @Inject
    SoapGate(PublicUrl urls, FaultWriter faults) {
        this.urls = urls;
        this.faults = faults;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean here = request.getRequestURI().equals(request.getContextPath() + Contract.PATH);
        if (!here) response.sendError(SC_NOT_FOUND);
        else if (request.getMethod().equals("POST")) pass(request, response, chain);
        else publish(request, response);
    }

    private void publish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> asked = Contract.asked(request.getQueryString(), urls.of(request, Contract.PATH));
        if (asked.isEmpty() || !request.getMethod().equals("GET")) {
            response.setHeader("Allow", "POST");
            response.sendError(SC_METHOD_NOT_ALLOWED);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write(asked.get());
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            boolean multipart = multipart(request);
            chain.doFilter(CheckedMessage.of(request, LARGEST, multipart), response);
        } catch (Refusal refused) {
            faults.write(refused, response);
        }
    }

    /** Whether the message has attachments; refuses what is no message of SOAP 1.1. */
    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (type.contains("application/soap+xml")) throw new MessageRefused(Flaw.SOAP_12);
        boolean multipart = type.startsWith("multipart/related") && type.contains("application/xop+xml");
        boolean plain = type.matches("text/xml\\s*(;.*)?");
        String encoding = request.getHeader("Content-Encoding");
        boolean packed = encoding != null && !encoding.equalsIgnoreCase("identity");
        if (packed || !plain && !multipart) throw new MessageRefused(Flaw.MEDIA_TYPE);
        return multipart;
    }
}
