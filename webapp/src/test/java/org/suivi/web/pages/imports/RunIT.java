package org.suivi.web.pages.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.ImportsMade;
import org.suivi.web.inside.Seed;
import org.suivi.web.rig.AtWork;

/** One import says who came of it, and can be undone however often the page looks again meanwhile. */
class RunIT extends AtWork {

    @Override
    protected Class<? extends Seed> seed() { return ImportsMade.class; }

    @BeforeEach
    void opensAnImport() { page.navigate("import/run.xhtml?id=" + ids.get("run")); }

    @Test
    void namesThePeople() {
        Locator row = page.locator("main .import-table tbody tr", with("g1"));
        assertThat(row.locator("a")).hasText("Ophélie Quesnel");
        assertAccessible();
        row.locator("a").click();
        assertThat(page.locator("h1")).containsText("Ophélie Quesnel");
    }

    @Test
    void keepsTheQuestionOpenWhileThePageLooksAgain() {
        page.locator("[data-show=undoImport]").click();
        Locator question = page.locator("#undoImport");
        assertThat(question).isVisible();
        page.evaluate("() => { document.querySelector('#import').dataset.old = ''; suiviLook(); }");
        assertThat(page.locator("#import[data-old]")).hasCount(0);
        assertThat(question).isVisible();
        question.locator("[data-hide]").click();
        assertThat(question).isHidden();
        assertThat(page.locator("[data-show=undoImport]")).isVisible();
    }

    private static Page.LocatorOptions with(String text) { return new Page.LocatorOptions().setHasText(text); }
}
