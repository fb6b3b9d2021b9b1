package org.suivi.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Caseload;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.InBrowser;

/** Readers whose browser runs no scripts find the same page again in the other language. */
class WithoutScriptsIT extends InBrowser {

    private Map<String, String> ids;

    @BeforeEach
    void someoneAtWork() throws IOException, InterruptedException { ids = plant(Caseload.class); }

    @Override
    protected Browser.NewContextOptions window() { return super.window().setJavaScriptEnabled(false); }

    @Test
    void staysOnTheWayToWhereTheReaderWanted() {
        page.navigate("profiles/list.xhtml?q=%C3%89lo%C3%AFse&view=all");
        assertTrue(page.url().contains("login.xhtml?to=") && page.url().contains("view"), page.url());
        changesLanguageHere();
    }

    @Test
    void staysWithThePersonThatThePageIsAbout() {
        signIn(Caseload.WORKER, Founded.PASSWORD);
        page.navigate("profiles/view.xhtml?id=" + ids.get("profile") + "&tab=records");
        assertThat(page.locator("main")).containsText("Éloïse");
        changesLanguageHere();
        assertThat(page.locator("main")).containsText("Éloïse");
    }

    private void changesLanguageHere() {
        String address = page.url();
        page.locator("[data-language=fr]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr-CA");
        assertEquals(address, page.url());
        page.locator("[data-language=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en-CA");
        assertEquals(address, page.url());
    }
}
