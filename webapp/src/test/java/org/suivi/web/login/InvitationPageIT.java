package org.suivi.web.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Founded;
import org.suivi.web.inside.Invited;
import org.suivi.web.rig.InBrowser;

/** The link of an invitation says at once what it is good for, and never whom it is for. */
class InvitationPageIT extends InBrowser {

    private Map<String, String> links;

    @BeforeEach
    void peopleWhoWereInvited() throws IOException, InterruptedException { links = plant(Invited.class); }

    @Test
    void saysWhyNoPasswordCanBeChosen() {
        refused(links.get("used"), "This invitation was used");
        refused(links.get("late"), "This invitation has run out");
        refused("made-up", "This link leads to no invitation");
        refused("", "This link leads to no invitation");
        page.locator("[data-language=fr]").click();
        assertThat(page.locator("h1")).hasText("Ce lien ne mène à aucune invitation");
        assertThat(page.locator("main")).containsText("demandez-en une nouvelle à l’administration");
        page.locator("main a.button").click();
        assertThat(page.locator("#signIn\\:name")).isVisible();
    }

    private void refused(String token, String title) {
        page.navigate("invitation.xhtml?token=" + token);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("administrator");
        assertThat(page.locator("main")).not().containsText("Rose");
        assertThat(page.locator("input[type=password]")).hasCount(0);
        assertAccessible();
    }

    @Test
    void letsInOnceAndSaysSoToWhoeverComesNext() {
        page.navigate("invitation.xhtml?token=" + links.get("open"));
        choose("short");
        assertThat(page.locator("#invited .field-error").first()).containsText("12");
        choose(Founded.PASSWORD);
        assertThat(page.locator("body")).containsText("Rose Lavoie");
        page.context().clearCookies();
        page.navigate("invitation.xhtml?token=" + links.get("open"));
        assertThat(page.locator("h1")).hasText("This invitation was used");
    }

    @Test
    void keepsTheInvitationInTheOtherLanguageAfterARefusal() {
        page.navigate("invitation.xhtml?token=" + links.get("open"));
        choose("short");
        assertThat(page.locator("#invited .field-error").first()).containsText("12");
        page.locator(".sign-in-head a.link").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr-CA");
        assertThat(page.locator("#invited\\:password")).isVisible();
        page.locator(".sign-in-head a.link").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en-CA");
        assertThat(page.locator("#invited\\:password")).isVisible();
    }

    private void choose(String password) {
        page.locator("#invited\\:password").fill(password);
        page.locator("#invited\\:again").fill(password);
        page.locator("#invited button").click();
        page.waitForLoadState();
    }
}
