package org.suivi.web.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.InBrowser;

/** The node that knew the open page is gone; another one, which knows only who is signed in, goes on. */
class AnotherNodeIT extends InBrowser {

    @BeforeEach
    void aPageOnANodeThatGoes() throws IOException, InterruptedException {
        plant(Founded.class);
        signIn(Founded.LOGIN, Founded.PASSWORD);
        page.navigate("administration/clients.xhtml");
    }

    @Test
    void loadsThePageAgainWithWhatWasTyped() {
        page.locator("[data-show=addDialog]").click();
        page.locator("#addForm\\:name").fill("Typed before the node was lost");
        loseTheViews();
        page.locator("#addForm .button-primary").click();
        assertThat(page.locator("#addForm\\:name")).hasValue("Typed before the node was lost");
        assertThat(page.locator("#signInAgain")).not().isVisible();
    }

    @Test
    void showsTheNextPageWithoutAnotherSignIn() {
        loseTheViews();
        page.navigate("administration/staff.xhtml");
        assertFalse(page.url().contains("login.xhtml"), page.url());
    }

    private void loseTheViews() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("suivi-views"));
    }
}
