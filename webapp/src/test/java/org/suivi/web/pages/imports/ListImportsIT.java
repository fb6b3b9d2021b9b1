package org.suivi.web.pages.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.ImportsMade;
import org.suivi.web.inside.Seed;
import org.suivi.web.rig.AtWork;

/**
 * The list of imports shows files first; what systems send in calls, by the hundred, stands behind a tab of its own.
 */
class ListImportsIT extends AtWork {

    @Override
    protected Class<? extends Seed> seed() { return ImportsMade.class; }

    @Test
    void showsFilesFirstAndTheRestByAddress() {
        page.navigate("import/list.xhtml");
        assertThat(rows().filter(named("Mozaïk"))).hasCount(1);
        assertThat(rows().filter(named("GPI export"))).hasCount(0);
        assertAccessible();
        page.locator("main nav.tabs a[href$='show=sent']").click();
        assertThat(rows().filter(named("GPI export"))).hasCount(1);
        assertThat(rows().filter(named("Mozaïk"))).hasCount(0);
        page.reload();
        assertThat(page.locator("main nav.tabs a[aria-current=page]"))
            .hasAttribute("href", Pattern.compile(".*show=sent"));
        assertThat(rows().filter(named("GPI export"))).hasCount(1);
        page.navigate("import/list.xhtml?show=waiting");
        assertThat(rows().filter(named("Mozaïk"))).hasCount(0);
        assertThat(rows().filter(named("GPI export"))).hasCount(0);
        assertAccessible();
    }

    @Test
    void namesTheSystemInTheHistory() {
        page.navigate("profiles/view.xhtml?tab=history&id=" + ids.get("profile"));
        assertThat(page.locator("#history small").filter(named("by import: GPI export")).first()).isVisible();
    }

    private Locator rows() { return page.locator("main .import-table tbody tr"); }

    private static Locator.FilterOptions named(String text) { return new Locator.FilterOptions().setHasText(text); }
}
