package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.SchoolSystems;
import org.suivi.web.rig.AsClient;

/** Messages as the stacks of other languages write them, and the ways in which these lose data. */
class OtherStacksIT extends AsClient {

    private static final String PHP = """
        <?xml version="1.0" encoding="UTF-8"?>
        <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" \
        xmlns:ns1="urn:suivi:profile:types:v1" xmlns:ns2="urn:suivi:profile:service:v1">\
        <SOAP-ENV:Body><ns2:upsertProfiles><ns2:request><ns1:requestId>%s</ns1:requestId><ns1:profile>\
        <ns1:externalId><ns1:system>php</ns1:system><ns1:value>%s</ns1:value></ns1:externalId>\
        <ns1:familyName>Côté</ns1:familyName><ns1:birthDate>2014-03-05</ns1:birthDate></ns1:profile></ns2:request>\
        </ns2:upsertProfiles></SOAP-ENV:Body></SOAP-ENV:Envelope>
        """;

    private static final String DOTNET = """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>\
        <ActivityId xmlns="http://schemas.microsoft.com/2004/09/ServiceModel/Diagnostics">0</ActivityId></s:Header>\
        <s:Body xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">\
        <findMatches xmlns="urn:suivi:profile:service:v1"><request>\
        <familyName xmlns="urn:suivi:profile:types:v1">C\u00f4t\u00e9</familyName>\
        <birthDate xmlns="urn:suivi:profile:types:v1">2014-03-05-05:00</birthDate></request></findMatches>\
        </s:Body></s:Envelope>""";

    private static final String NODE = """
        <?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"  \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:suivi:profile:service:v1" \
        xmlns:t="urn:suivi:profile:types:v1"><soap:Body><s:getProfiles xmlns:s="urn:suivi:profile:service:v1" \
        xmlns="urn:suivi:profile:service:v1"><s:request><t:externalId><t:system>php</t:system><t:value>%s</t:value>\
        </t:externalId></s:request></s:getProfiles></soap:Body></soap:Envelope>""";

    private AsSystem board;

    @BeforeEach
    void enter() throws IOException, InterruptedException {
        Map<String, String> planted = plant(SchoolSystems.class);
        board = AsSystem.nobody(SUIVI).basic(planted.get("board.id"), planted.get("board.secret"));
    }

    @Test
    void readsWhatPhpDotNetAndNodeWrite() throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        assertTrue(ok(PHP.formatted(key, key)).contains(">created<"));
        assertTrue(ok(NODE.formatted(key)).contains("Côté"));
        assertTrue(ok(DOTNET).contains("candidate"));
    }

    /** PHP sends an array that stands in two places once, and a reference to it in the other. */
    @Test
    void refusesReferencesInsteadOfLosingWhatTheyStandFor() throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        String shared = PHP.formatted(key, key).replace("</ns1:profile>",
            "</ns1:profile><ns1:profile href=\"#ref1\"/>");
        SoapDoorIT.assertFault("invalidMessage", send(shared));
        String empty = PHP.formatted(key, key)
            .replace("</ns1:birthDate>", "</ns1:birthDate><ns1:address href=\"#ref1\"/>");
        HttpResponse<String> refused = send(empty);
        SoapDoorIT.assertFault("invalidMessage", refused);
        assertTrue(refused.body().contains("href"), refused.body());
        assertTrue(ok(NODE.formatted(key)).contains("notFound"));
    }

    @Test
    void refusesWhatTheContractDoesNotKnowAndWritesNothing() throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        String message = PHP.formatted(key, key);
        for (String wrong : new String[] {
            message.replace("<ns1:familyName>", "<ns1:nickname>x</ns1:nickname><ns1:familyName>"),
            message.replace("2014-03-05", "2014-13-45"), message.replace("2014-03-05", "5 mars 2014"),
            message.replace("Côté", "x".repeat(5000)), message.replace("<ns1:familyName>Côté</ns1:familyName>", ""),
            message.replace("<ns1:value>" + key, "<ns1:value>"),
            message.replace("</ns1:requestId>", "</ns1:requestId><ns1:requestId>2</ns1:requestId>"),
            message.replace("Côté", "C\u0001")})
            SoapDoorIT.assertFault("invalidMessage", send(wrong));
        StringBuilder many = new StringBuilder();
        String one = message.substring(message.indexOf("<ns1:profile>"), message.indexOf("</ns2:request>"));
        for (int at = 0; at < 501; at++) many.append(one);
        SoapDoorIT.assertFault("invalidMessage", send(message.replace(one, many)));
        assertTrue(ok(NODE.formatted(key)).contains("notFound"));
    }

    private String ok(String message) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(message);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private HttpResponse<String> send(String message) throws IOException, InterruptedException {
        return board.post("text/xml;charset=UTF-8", message.getBytes(StandardCharsets.UTF_8));
    }
}
