package org.suivi.web.pages.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Caseload;
import org.suivi.web.inside.Founded;
import org.suivi.web.inside.Lookalikes;
import org.suivi.web.rig.InBrowser;

/** People of an import who look like someone known: each is decided about once, by whoever comes first. */
class ReviewImportIT extends InBrowser {

    private Map<String, String> ids;

    @BeforeEach
    void threePeopleToReview() throws IOException, InterruptedException {
        ids = plant(Lookalikes.class);
        signIn(Caseload.WORKER, Founded.PASSWORD);
        review(page);
    }

    @Test
    void decidesOneAfterTheOtherByKeyboardAndLeavesTheRestForLater() {
        assertAccessible();
        same(page, "Ariane").press("Enter");
        assertThat(cases(page)).hasCount(2);
        assertThat(page.locator("#nextCase")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("New person: Desjardins, Bastien")).isFocused();
        page.keyboard().press("Enter");
        assertThat(cases(page)).hasCount(1);
        page.locator(".page-head a.button").click();
        assertThat(page.locator(".import-waiting")).containsText("1 person waits");
        page.locator(".import-waiting a").click();
        same(page, "Coralie").click();
        assertThat(page.locator("#nextCase")).containsText("Nobody is left to review");
        assertAccessible();
    }

    @Test
    void tellsTheSecondOfTwoThatTheFirstHasDecided() {
        page.evaluate("() => { window.suivi.live = () => {}; }");
        Page other = anotherWindow();
        signIn(other, Caseload.WORKER, Founded.PASSWORD);
        review(other);
        same(other, "Ariane").click();
        assertThat(cases(other)).hasCount(2);
        page.getByLabel("New person: Desjardins, Ariane").click();
        assertThat(page.locator(".ui-growl")).containsText("It has been decided about this person meanwhile");
        assertThat(cases(page)).hasCount(2);
        assertThat(page.getByLabel("New person: Desjardins, Ariane")).hasCount(0);
    }

    @Test
    void leavesEveryoneInPlaceWhenSomebodyElseDecides() {
        Locator bastien = page.getByLabel("New person: Desjardins, Bastien");
        bastien.focus();
        Page other = anotherWindow();
        signIn(other, Caseload.WORKER, Founded.PASSWORD);
        review(other);
        same(other, "Ariane").click();
        assertThat(cases(page).first()).containsText("This person has been decided about already.");
        assertThat(cases(page).first().locator("button")).hasCount(0);
        assertThat(bastien).isFocused();
        assertAccessible();
        page.keyboard().press("Enter");
        assertThat(cases(page)).hasCount(1);
        assertThat(cases(page)).containsText("Coralie");
    }

    private void review(Page window) {
        window.navigate("import/review.xhtml?id=" + ids.get("run"));
        assertThat(cases(window)).hasCount(3);
    }

    private static Locator cases(Page window) { return window.locator(".import-case"); }

    private static Locator same(Page window, String given) {
        return window.locator(".import-case").filter(new Locator.FilterOptions().setHasText("Desjardins, " + given))
            .locator("button.button-primary").first();
    }
}
