package org.suivi.web.pages.profiles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.suivi.web.rig.AtWork;

/** Somebody whom nobody follows is laid aside and taken up again, and the profile tells of it. */
class ArchivingIT extends AtWork {

    @Test
    void archivesAndRestores() {
        aNewProfile("Archambault-Roy");
        act("Archive");
        page.locator("#archiveForm textarea").fill("Moved away");
        page.locator("#archiveForm .button-primary").click();
        assertThat(page.locator(".identity")).containsText("Archived");
        assertThat(page.locator(".timeline")).containsText("archived the profile");
        page.navigate("profiles/list.xhtml?view=archived");
        page.locator("[data-rows] a", containing("Archambault-Roy")).first().click();
        page.waitForURL("**/profiles/view.xhtml?*");
        act("Restore");
        assertThat(page.locator(".identity")).not().containsText("Archived");
        assertThat(page.locator(".timeline")).containsText("restored the profile");
    }

    private void aNewProfile(String family) {
        page.navigate("profiles/list.xhtml");
        page.locator("[data-show=newProfile]").first().click();
        page.locator("#newProfileForm\\:given").fill("Zacharie");
        page.locator("#newProfileForm\\:family").fill(family);
        page.locator("#newProfileForm\\:birth").fill("2016-05-04");
        page.locator("#newProfileForm .button-primary").click();
        page.waitForURL("**/profiles/view.xhtml?*");
    }

    private void act(String name) {
        Locator menu = page.locator(".identity .menu-anchor");
        menu.locator("[data-menu]").click();
        menu.getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
