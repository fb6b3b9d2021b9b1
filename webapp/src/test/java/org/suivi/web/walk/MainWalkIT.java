package org.suivi.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.statements.School;
import org.suivi.web.rig.InBrowser;

/** From a new person to another workspace and back to one telephone number in two records. */
class MainWalkIT extends InBrowser {

    private Map<String, String> people;

    @BeforeEach
    void aSchool() throws IOException, InterruptedException {
        people = plant(School.class);
        signIn(people.get("maude"), people.get("password"));
    }

    @Test
    void handsAPersonOverAndKeepsOneTruth() {
        String profile = createProfile("Éloïse", "Beauchemin");
        String moving = openRecord(profile, "Orthophonie");
        signNote("Retold a story in six pictures.");
        share("b", "Julien Bernier");
        String staying = openRecord(profile, "Psychologie");
        offer(moving, "Rémi", "Rémi Thériault");

        Page remi = anotherWindow();
        signIn(remi, people.get("remi"), people.get("password"));
        acceptFirstOffer(remi);
        remi.navigate(moving);
        assertThat(remi.locator(".person-chip").first()).containsText("Éloïse");
        assertThat(remi.locator("#notes\\:list")).containsText("Retold a story in six pictures.");
        changePhone(remi, profile, "418 555-0142");

        page.navigate(profile);
        assertThat(page.locator("main")).containsText("418 555-0142");
        page.navigate(staying);
        assertThat(page.locator(".person-chip").first()).containsText("Éloïse");
        page.navigate(moving);
        assertThat(page.locator(".facts")).containsText("Rémi Thériault");
        assertThat(page.locator("#noteText")).hasCount(0);
    }

    private String createProfile(String given, String family) {
        page.navigate("profiles/list.xhtml");
        button(page, "New profile").first().click();
        page.locator("#newProfileForm\\:given").fill(given);
        page.locator("#newProfileForm\\:family").fill(family);
        page.locator("#newProfileForm\\:birth").fill("2017-03-14");
        button(page, "Create profile").click();
        page.waitForURL("**/profiles/view.xhtml?*");
        return page.url();
    }

    private String openRecord(String profile, String service) {
        page.navigate(profile);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New record")).first().click();
        page.waitForURL("**/records/open.xhtml?*");
        page.locator("#openForm\\:service").click();
        page.locator("#openForm\\:service_panel li", containing(service)).click();
        button(page, "Open the record").click();
        page.waitForURL("**/records/view.xhtml?*");
        return page.url();
    }

    private void signNote(String text) {
        page.locator("#noteText").pressSequentially(text);
        assertThat(page.locator("#noteState")).containsText("Draft saved");
        button(page, "Sign and lock").first().click();
        page.locator("#signForm\\:password").fill(people.get("password"));
        page.locator("#signForm button[type=submit]").click();
        assertThat(page.locator("#notes\\:list")).containsText(text);
        assertThat(page.locator("#notes\\:list")).containsText("Signed");
    }

    private void share(String typed, String name) {
        button(page, "Share").first().click();
        page.locator("#shareForm\\:to_input").pressSequentially(typed);
        Locator found = page.locator("#shareForm\\:to_panel li, #shareForm\\:to_panel tr", containing(name)).first();
        assertThat(found).not().containsText(">");
        found.click();
        page.locator("#shareForm button", containing("Share")).first().click();
        assertThat(page.locator("#shareForm\\:people")).containsText(name);
    }

    private void offer(String record, String typed, String name) {
        page.navigate(record);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Transfer").setExact(true)).last().click();
        page.waitForURL("**/transfers/offer.xhtml?*");
        page.locator("#offer\\:to_input").pressSequentially(typed);
        page.locator("#offer\\:to_panel li, #offer\\:to_panel tr", containing(name)).first().click();
        for (String step : new String[] {"What follows", "Confidentiality", "Message and date"}) {
            page.locator("#offer\\:next").click();
            assertThat(page.locator(".rail [aria-current=step]")).containsText(step);
        }
        page.locator("#offer\\:next").click();
        page.locator("#offer\\:send").click();
        page.waitForURL("**/transfers/view.xhtml?*");
    }

    private static void acceptFirstOffer(Page remi) {
        remi.navigate("inbox/list.xhtml");
        remi.locator(".inbox-list a, .inbox-list button").first().click();
        button(remi, "Accept").first().click();
        assertThat(remi.locator("main")).containsText("holds the record now");
    }

    private static void changePhone(Page remi, String profile, String number) {
        remi.navigate(profile);
        remi.getByTitle("Edit details").first().click();
        remi.locator("#editForm .edit-tabs a").nth(1).click();
        remi.locator("#editForm .point-add a").first().click();
        remi.locator("#editForm input[type=tel]").first().fill(number);
        button(remi, "Save").first().click();
        assertThat(remi.locator("main")).containsText(number);
    }

    private static Locator button(Page in, String name) {
        return in.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
