package org.suivi.web.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.CutOff;
import org.suivi.web.rig.AsProgram;

/** The token endpoint, held against RFC 6749, sections 4.4 and 5. */
class TokenIT extends AsProgram {

    private static final String GRANT = "grant_type=client_credentials";

    @Test
    void givesATokenByHeader() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(GRANT, basic(""));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("no-cache", answer.headers().firstValue("Pragma").orElse(""));
        assertTrue(answer.body().contains("\"token_type\":\"Bearer\",\"expires_in\":900"), answer.body());
        assertTrue(answer.body().contains("profiles.read"), answer.body());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void givesATokenByForm() throws IOException, InterruptedException {
        String form = GRANT + "&client_id=" + known.get("id") + "&client_secret=" + known.get("secret");
        assertEquals(200, ask(form, null).statusCode());
    }

    @Test
    void givesNoMoreScopeThanAskedFor() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(GRANT + "&scope=profiles.read+changes.read", basic(""));
        assertTrue(answer.body().contains("\"scope\":\"profiles.read changes.read\""), answer.body());
        refused(400, "invalid_scope", ask(GRANT + "&scope=profiles.write", basic("reader.")));
        refused(400, "invalid_scope", ask(GRANT + "&scope=everything", basic("")));
    }

    @Test
    void knowsWhoIsWrong() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(GRANT, basic(known.get("id"), "wrong"));
        refused(401, "invalid_client", answer);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic realm="));
        refused(401, "invalid_client", ask(GRANT, basic("00000000-0000-7000-8000-000000000000", "x")));
        refused(401, "invalid_client", ask(GRANT, basic("nobody", known.get("secret"))));
        refused(401, "invalid_client", ask(GRANT, "Basic %%%"));
        refused(401, "invalid_client", ask(GRANT, "Bearer " + token));
        refused(401, "invalid_client", ask(GRANT, null));
    }

    @Test
    void saysWhatIsWrongWithARequest() throws IOException, InterruptedException {
        refused(400, "unsupported_grant_type", ask("grant_type=password", basic("")));
        refused(400, "invalid_request", ask("scope=profiles.read", basic("")));
        refused(400, "invalid_request", ask(GRANT + "&" + GRANT, basic("")));
        refused(400, "invalid_request", ask(GRANT + "&client_secret=" + known.get("secret"), basic("")));
        refused(400, "invalid_request", send(request("oauth2/token?" + GRANT, basic(""))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.noBody())));
        refused(400, "invalid_request", send(request("oauth2/token", basic(""))
            .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"))));
        HttpResponse<String> read = send(request("oauth2/token", basic("")).GET());
        refused(405, "invalid_request", read);
        assertEquals("POST", read.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void refusesWhoWasCutOff() throws IOException, InterruptedException {
        plant(CutOff.class);
        refused(401, "invalid_client", ask(GRANT, basic("")));
    }

    @Test
    void saysNothingOfTheServer() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("grant_type=%zz", basic(""));
        assertTrue(answer.statusCode() == 400, answer.statusCode() + answer.body());
        assertFalse(answer.body().toLowerCase(Locale.ROOT).contains("exception"), answer.body());
    }

    private HttpResponse<String> ask(String form, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SUIVI.resolve("oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        if (authorization != null) request.header("Authorization", authorization);
        return send(request);
    }

    private static void refused(int status, String error, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().startsWith("{\"error\":\"" + error + "\",\"error_description\":"), answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }
}
