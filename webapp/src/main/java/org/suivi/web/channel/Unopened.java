package org.suivi.web.channel;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.suivi.web.problems.Problem;

/** What OneRoster and SOAP tell a program in front of their doors, in their own words. */
final class Unopened {

    private Unopened() {}

    /** OneRoster 1.2 REST binding, section 4.3: status information. */
    static String imsx(Problem problem, String correlation) {
        JsonObjectBuilder field = Json.createObjectBuilder().add("imsx_codeMinorFieldName", "TargetEndSystem")
            .add("imsx_codeMinorFieldValue", minor(problem.status()));
        return Json.createObjectBuilder().add("imsx_codeMajor", "failure").add("imsx_severity", "error")
            .add("imsx_description", problem.detail() + " [" + correlation + "]")
            .add("imsx_CodeMinor", Json.createObjectBuilder()
                .add("imsx_codeMinorField", Json.createArrayBuilder().add(field))).build().toString();
    }

    private static String minor(int status) {
        return switch (status) {
            case 401 -> "unauthorisedrequest";
            case 403 -> "forbidden";
            case 404 -> "unknownobject";
            case 429, 503 -> "server_busy";
            default -> status < 500 ? "invaliddata" : "internal_server_error";
        };
    }

    static String fault(Problem problem, String correlation) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>\
            <faultcode>soap:%s</faultcode><faultstring>%s</faultstring><detail>\
            <s:serviceFault xmlns:s="urn:suivi:profile:service:v1" xmlns="urn:suivi:profile:types:v1">\
            <code>%s</code><message>%s</message><correlationId>%s</correlationId>\
            <problem><code>%s</code></problem></s:serviceFault></detail></soap:Fault></soap:Body></soap:Envelope>"""
            .formatted(problem.status() < 500 ? "Client" : "Server", escaped(problem.detail()),
                faultCode(problem.status()), escaped(problem.detail()), correlation, problem.code());
    }

    /** The service has one short list of codes for faults. */
    private static String faultCode(int status) {
        return switch (status) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "notFound";
            case 413 -> "limitExceeded";
            case 429, 503 -> "busy";
            default -> status < 500 ? "invalidMessage" : "internal";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
