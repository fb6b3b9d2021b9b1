package org.suivi.web.soap;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Programs;
import org.suivi.web.rig.AsClient;

/** The door of the SOAP service: the contract, who is let in, and what is refused before anything parses it. */
class SoapDoorIT extends AsClient {

    private static final String CAPABILITIES = "<s:getCapabilities/>";

    private Map<String, String> programs;
    private AsSystem nobody;
    private AsSystem system;

    @BeforeEach
    void enter() throws IOException, InterruptedException {
        programs = plant(Programs.class);
        nobody = AsSystem.nobody(SUIVI);
        system = nobody.basic(programs.get("id"), programs.get("secret"));
    }

    @Test
    void publishesTheContractWithItsPublicAddress() throws IOException, InterruptedException {
        String address = SUIVI + "soap/v1/profiles";
        HttpResponse<String> wsdl = get("soap/v1/profiles?wsdl");
        assertEquals(200, wsdl.statusCode());
        assertEquals("text/xml;charset=UTF-8", wsdl.headers().firstValue("Content-Type").orElse(""));
        assertEquals(file("profiles.wsdl").replace("http://localhost/soap/v1/profiles", address)
            .replace("\"profile-types.xsd\"", "\"" + address + "?xsd=profile-types.xsd\""), wsdl.body());
        assertEquals(file("profile-types.xsd"), get("soap/v1/profiles?xsd=profile-types.xsd").body());
    }

    @Test
    void handsOutNothingElse() throws IOException, InterruptedException {
        assertEquals(405, get("soap/v1/profiles").statusCode());
        assertEquals(405, get("soap/v1/profiles?xsd=../../persistence.xml").statusCode());
        assertEquals(404, get("soap/v1/").statusCode());
        assertEquals(404, get("soap/v1/profiles/more?wsdl").statusCode());
    }

    @Test
    void letsNobodyInWhoIsNotKnown() throws IOException, InterruptedException {
        HttpResponse<String> refused = nobody.send(CAPABILITIES);
        assertEquals(401, refused.statusCode());
        assertTrue(refused.headers().allValues("WWW-Authenticate").stream().anyMatch(way -> way.startsWith("Basic ")));
        assertFault("unauthorized", refused);
        assertFault("unauthorized", nobody.basic(programs.get("id"), "wrong").send(CAPABILITIES));
        assertFault("unauthorized", nobody.with("Bearer wrong").send(CAPABILITIES));
    }

    @Test
    void knowsCallersByBasicAndByToken() throws IOException, InterruptedException {
        assertEquals(200, system.send(CAPABILITIES).statusCode());
        String password = programs.get("secret");
        assertEquals(200, nobody.post(AsSystem.TEXT_XML, wsse(password, "#PasswordText")).statusCode());
        assertFault("unauthorized", nobody.post(AsSystem.TEXT_XML, wsse("wrong", "#PasswordText")));
        assertFault("unauthorized", nobody.post(AsSystem.TEXT_XML, wsse(password, "#PasswordDigest")));
    }

    @Test
    void speaksNothingButSoap11() throws IOException, InterruptedException {
        byte[] message = AsSystem.message(CAPABILITIES).getBytes(UTF_8);
        assertEquals(415, system.post("application/soap+xml; charset=utf-8", message).statusCode());
        assertEquals(415, system.post("application/json", message).statusCode());
        assertFault("invalidMessage", system.post("application/xml", message));
        byte[] newer = AsSystem.message(CAPABILITIES).replace("http://schemas.xmlsoap.org/soap/envelope/",
            "http://www.w3.org/2003/05/soap-envelope").getBytes(UTF_8);
        assertFault("invalidMessage", answer(newer));
    }

    @Test
    void readsUtf16() throws IOException, InterruptedException {
        byte[] message = AsSystem.message(CAPABILITIES).replace("UTF-8", "UTF-16").getBytes(UTF_16);
        HttpResponse<String> answer = system.post("text/xml; charset=utf-16", message);
        assertEquals(200, answer.statusCode(), answer::body);
    }

    @Test
    void readsNoDocumentTypeAndOpensNoEntity() throws IOException, InterruptedException {
        String leak = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"file:///etc/passwd\">]>";
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (String type : new String[] {leak, bomb, "<!-- a --><!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>"}) {
            String message = AsSystem.message("<s:getCapabilities><s:request><t:clientName>&leak;</t:clientName>"
                + "</s:request></s:getCapabilities>").replace("?>\n", "?>\n" + type);
            byte[] wide = message.replace("UTF-8", "UTF-16").getBytes(UTF_16);
            for (byte[] bytes : new byte[][] {message.getBytes(UTF_8), wide}) {
                HttpResponse<String> refused = answer(bytes);
                assertFault("invalidMessage", refused);
                assertTrue(refused.body().contains("message-refused.doctype"), refused.body());
            }
        }
    }

    @Test
    void refusesDeepNestingAndManyAttributesQuickly() throws IOException, InterruptedException {
        String deep = AsSystem.message("<s:getCapabilities>" + "<x>".repeat(100_000) + "</x>".repeat(100_000)
            + "</s:getCapabilities>");
        assertFault("invalidMessage", answer(deep.getBytes(UTF_8)));
        StringBuilder many = new StringBuilder("<s:getCapabilities");
        for (int at = 0; at < 50_000; at++) many.append(" a").append(at).append("='1'");
        assertFault("invalidMessage", answer(AsSystem.message(many + "/>").getBytes(UTF_8)));
    }

    @Test
    void refusesWhatIsNoMessage() throws IOException, InterruptedException {
        assertFault("invalidMessage", answer("not xml".getBytes(UTF_8)));
        assertFault("invalidMessage", answer(new byte[0]));
        assertFault("invalidMessage", answer("<a>".getBytes(UTF_8)));
        assertFault("invalidMessage", answer(AsSystem.message("<s:dropEverything/>").getBytes(UTF_8)));
        assertFault("invalidMessage", answer(AsSystem.message("").getBytes(UTF_8)));
        assertFault("invalidMessage", answer(AsSystem.message(CAPABILITIES).replace("</s", "<s").getBytes(UTF_8)));
        HttpResponse<String> bare = answer("<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'/>"
            .getBytes(UTF_8));
        assertFault("invalidMessage", bare);
        assertTrue(bare.body().contains("message-refused.unreadable"), bare.body());
    }

    @Test
    void carriesOutNoMessageInPart() throws IOException, InterruptedException {
        String one = AsSystem.message(CAPABILITIES);
        assertEquals(200, answer(one.getBytes(UTF_8)).statusCode());
        assertEquals(200, answer((one + "<!-- end -->\n").getBytes(UTF_8)).statusCode());
        HttpResponse<String> two = answer(AsSystem.message(CAPABILITIES + CAPABILITIES).getBytes(UTF_8));
        assertFault("invalidMessage", two);
        assertTrue(two.body().contains("message-refused.second"), two.body());
        String body = one.substring(one.indexOf(CAPABILITIES) + CAPABILITIES.length(), one.lastIndexOf("</"));
        assertFault("invalidMessage", answer(one.replace(body, body + body.replace("/", "") + body).getBytes(UTF_8)));
    }

    @Test
    void refusesMessagesThatAreTooLarge() throws IOException, InterruptedException {
        byte[] large = AsSystem.message("<s:getCapabilities><s:request><t:clientName>" + " ".repeat(17 << 20)
            + "</t:clientName></s:request></s:getCapabilities>").getBytes(UTF_8);
        HttpResponse<String> refused = answer(large);
        assertEquals(413, refused.statusCode());
        assertFault("limitExceeded", refused);
    }

    @Test
    void tellsWhereStandsWhatIsNoDay() throws IOException, InterruptedException {
        for (String day : new String[] {"", "2014-13-45", "2014-02-30", "05/03/2014", "1700-01-01"}) {
            HttpResponse<String> refused = system.send("<s:findMatches><s:request><t:familyName>Roy</t:familyName>"
                + "<t:birthDate>" + day + "</t:birthDate></s:request></s:findMatches>");
            assertFault("invalidMessage", refused);
            assertTrue(refused.body().contains("[row,col"), refused.body());
        }
    }

    @Test
    void callsElementsOfTheFeedByTheirNames() throws IOException, InterruptedException {
        HttpResponse<String> refused = system.send(
            "<s:findChanges><s:request><t:sinceToken>zzz</t:sinceToken></s:request></s:findChanges>");
        assertFault("invalidMessage", refused);
        assertTrue(refused.body().contains("sinceToken<"), refused.body());
    }

    @Test
    void missesAnAttachmentThatIsNotThere() throws IOException, InterruptedException {
        String message = AsSystem.message("<s:putDocument><s:request><t:requestId>mtom-1</t:requestId><t:recordId>"
            + java.util.UUID.randomUUID() + "</t:recordId><t:fileName>a.pdf</t:fileName>"
            + "<t:contentType>application/pdf</t:contentType><t:sha256>" + "0".repeat(64) + "</t:sha256><t:content>"
            + "<xop:Include xmlns:xop='http://www.w3.org/2004/08/xop/include' href='cid:gone@example.org'/></t:content>"
            + "</s:request></s:putDocument>");
        String body = "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
            + "Content-ID: <root@example.org>\r\n\r\n" + message + "\r\n--b--\r\n";
        HttpResponse<String> refused = system.post("multipart/related; boundary=b; type=\"application/xop+xml\"; "
            + "start=\"<root@example.org>\"; start-info=\"text/xml\"", body.getBytes(UTF_8));
        assertFault("invalidMessage", refused);
        assertTrue(refused.body().contains("soap:Client"), refused.body());
    }

    @Test
    void saysWhatDoesNotFollowTheContract() throws IOException, InterruptedException {
        HttpResponse<String> refused = system.send("<s:getProfiles><s:request><t:externalId><t:system>gpi</t:system>"
            + "</t:externalId></s:request></s:getProfiles>");
        assertFault("invalidMessage", refused);
        assertTrue(refused.body().contains("soap:Client"), refused.body());
        assertTrue(refused.body().contains("cvc-complex-type"), refused.body());
    }

    private HttpResponse<String> answer(byte[] message) throws IOException, InterruptedException {
        return system.post(AsSystem.TEXT_XML, message);
    }

    private byte[] wsse(String password, String type) {
        String profile = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
        return AsSystem.message("<w:Security soapenv:mustUnderstand='1' xmlns:w='" + profile
            + "wssecurity-secext-1.0.xsd'><w:UsernameToken><w:Username>" + programs.get("id")
            + "</w:Username><w:Password Type='" + profile
            + "username-token-profile-1.0" + type + "'>" + password + "</w:Password></w:UsernameToken></w:Security>",
            CAPABILITIES).getBytes(UTF_8);
    }

    /** The fault as the contract describes it, with words that are useful alone. */
    static void assertFault(String code, HttpResponse<String> answer) {
        Matcher said = Pattern.compile("<(?:\\w+:)?code>([^<]*)</").matcher(answer.body());
        assertTrue(said.find(), answer.body());
        assertEquals(code, said.group(1), answer.body());
        assertTrue(answer.body().matches("(?s).*<faultstring[^>]*>[^<]{10,}</faultstring>.*"), answer.body());
        assertTrue(answer.body().contains("serviceFault"), answer.body());
        assertEquals("text/xml", answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/soap/v1", name));
    }
}
