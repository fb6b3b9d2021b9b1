package org.suivi.web.pages.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.InBrowser;

/** An administrator lets a program in, gives it a new secret, sees its calls and cuts it off. */
class ProgramsIT extends InBrowser {

    private String client;
    private String secret;

    @BeforeEach
    void anAdministrator() throws IOException, InterruptedException {
        plant(Founded.class);
        signIn(Founded.LOGIN, Founded.PASSWORD);
        page.navigate("administration/clients.xhtml");
    }

    @Test
    void letsAProgramInAndShowsItsSecretOnce() throws IOException, InterruptedException {
        let("Mozaïk " + System.nanoTime());
        assertEquals(200, token());
        page.locator("#secret .button-primary").click();
        assertThat(page.locator("#secret\\:shown")).isEmpty();
        page.reload();
        assertFalse(page.content().contains(secret), "still there");
    }

    @Test
    void rotatesAndCutsOff() throws IOException, InterruptedException {
        let("GPI " + System.nanoTime());
        page.navigate("administration/client.xhtml?id=" + client);
        assertAccessible();
        page.locator("[data-show=rotateDialog]").click();
        page.locator("#rotateForm .button-primary").click();
        assertThat(copied(1)).isVisible();
        assertEquals(200, token());
        String before = secret;
        secret = copied(1).getAttribute("data-copy");
        assertFalse(before.equals(secret));
        assertEquals(200, token());
        page.locator("#secret .button-primary").click();
        page.locator("[data-show=revokeDialog]").click();
        page.locator("#revokeForm .button-danger").click();
        assertThat(page.locator("[data-show=revokeDialog]")).hasCount(0);
        assertEquals(401, token());
    }

    @Test
    void asksForAtLeastOneScope() {
        page.locator("[data-show=addDialog]").click();
        assertAccessible();
        page.locator("#addForm\\:name").fill("Nothing");
        page.locator("#addForm .button-primary").click();
        assertThat(page.getByText("Choose at least one thing")).isVisible();
    }

    private void let(String name) {
        page.locator("[data-show=addDialog]").click();
        page.locator("#addForm\\:name").fill(name);
        page.locator("#addForm .role-choice .ui-chkbox-box").first().click();
        page.locator("#addForm .button-primary").click();
        assertThat(copied(1)).isVisible();
        client = copied(0).getAttribute("data-copy");
        secret = copied(1).getAttribute("data-copy");
    }

    private Locator copied(int which) { return page.locator("#secret .copy").nth(which); }

    private int token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        return http.send(HttpRequest.newBuilder(SUIVI.resolve("oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
            BodyHandlers.ofString()).statusCode();
    }
}
