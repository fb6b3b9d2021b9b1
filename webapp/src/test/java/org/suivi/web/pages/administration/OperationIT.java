package org.suivi.web.pages.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Caseload;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.InBrowser;

/** An administrator asks for a run of a job and sees how it came out. */
class OperationIT extends InBrowser {

    @BeforeEach
    void anAdministrator() throws IOException, InterruptedException {
        plant(Caseload.class);
        signIn(Caseload.WORKER, Founded.PASSWORD);
        page.navigate("administration/operation.xhtml");
    }

    @Test
    void runsAJobNowAndTellsHowItEnded() {
        Locator run = page.getByLabel("Run now: Clear away files without a document");
        assertThat(run).isEnabled();
        assertThat(page.getByLabel("Run now: Send mail")).hasCount(0);
        assertAccessible();
        run.click();
        said("begins in a moment");
        said("“Clear away files without a document” is done.");
        assertThat(run).isEnabled();
        page.locator("[data-language=fr]").click();
        assertThat(page.getByLabel("Exécuter maintenant : Retirer les fichiers sans document")).isVisible();
        page.locator("[data-language=en]").click();
        assertThat(run).isVisible();
        page.navigate("administration/audit.xhtml");
        assertThat(page.locator("main")).containsText("Job: Clear away files without a document");
    }

    private void said(String words) {
        assertThat(page.locator(".ui-growl")).containsText(words, new ContainsTextOptions().setTimeout(30_000));
    }
}
