package org.suivi.web.channel;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;

/** What a program is told in front of its channel, in the words of that channel. */
record Unopened(int status, String code, String text) {

    String contentType(Channel channel) {
        return switch (channel) {
            case REST -> "application/problem+json";
            case SOAP -> "text/xml;charset=UTF-8";
            default -> "application/json";
        };
    }

    String body(Channel channel, String problems, HttpServletRequest request) {
        String correlation = Correlation.of(request);
        return switch (channel) {
            case REST -> problem(problems, correlation);
            case SOAP -> fault(correlation);
            case ROSTER -> imsx(correlation);
            case TOKEN -> json(Json.createObjectBuilder().add("error", status == 401 ? "invalid_client"
                : status < 500 ? "invalid_request" : "server_error").add("error_description", text));
        };
    }

    /** RFC 9457. */
    private String problem(String problems, String correlation) {
        return json(Json.createObjectBuilder().add("type", problems + code).add("title", text).add("status", status)
            .add("code", code).add("correlationId", correlation));
    }

    /** OneRoster 1.2 REST binding, section 4.3: status information. */
    private String imsx(String correlation) {
        JsonObjectBuilder field = Json.createObjectBuilder().add("imsx_codeMinorFieldName", "TargetEndSystem")
            .add("imsx_codeMinorFieldValue", minor());
        return json(Json.createObjectBuilder().add("imsx_codeMajor", "failure").add("imsx_severity", "error")
            .add("imsx_description", text + " [" + correlation + "]")
            .add("imsx_CodeMinor", Json.createObjectBuilder()
                .add("imsx_codeMinorField", Json.createArrayBuilder().add(field))));
    }

    private String minor() {
        return switch (status) {
            case 401 -> "unauthorisedrequest";
            case 403 -> "forbidden";
            case 404 -> "unknownobject";
            case 429, 503 -> "server_busy";
            default -> status < 500 ? "invaliddata" : "internal_server_error";
        };
    }

    private String fault(String correlation) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>\
            <faultcode>soap:%s</faultcode><faultstring>%s</faultstring><detail>\
            <t:serviceFault xmlns:t="urn:suivi:profile:types:v1"><t:code>%s</t:code><t:message>%s</t:message>\
            <t:correlationId>%s</t:correlationId></t:serviceFault></detail></soap:Fault></soap:Body></soap:Envelope>"""
            .formatted(status < 500 ? "Client" : "Server", escaped(text), faultCode(), escaped(text), correlation);
    }

    /** The service has one short list of codes for faults. */
    private String faultCode() {
        return switch (status) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "notFound";
            case 413, 429 -> "limitExceeded";
            case 503 -> "busy";
            default -> status < 500 ? "invalidMessage" : "internal";
        };
    }

    private static String json(JsonObjectBuilder object) { return object.build().toString(); }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
