package org.suivi.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.AtWork;

/** The day without a mouse: rows are walked through and opened, and the focus comes back from dialogs. */
class KeyboardIT extends AtWork {

    @Test
    void walksThroughEveryList() {
        for (String list : new String[] {"profiles/list", "records/list", "administration/staff"}) {
            page.navigate(list + ".xhtml");
            assertThat(page.locator("[data-rows] tr[data-rk]").first()).isVisible();
            page.keyboard().press("j");
            assertThat(page.locator("[data-rows] tr.current a:focus")).hasCount(1);
        }
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("administration/person"));
    }

    @Test
    void opensARowByAClickAnywhereInIt() {
        page.navigate("records/list.xhtml");
        page.locator("[data-rows] tr[data-rk] .column-service").first().click();
        page.waitForURL(Pattern.compile("records/view"));
    }

    @Test
    void comesBackFromADialogThatARequestOpened() {
        page.navigate("profiles/view.xhtml?id=" + ids.get("profile"));
        Locator write = page.locator(".identity .actions button[type=submit]").first();
        write.click();
        page.waitForFunction("() => document.getElementById('message').contains(document.activeElement)");
        assertThat(write).isEnabled();
        page.keyboard().press("Escape");
        assertThat(page.locator("#messageForm")).isHidden();
        assertThat(write).isFocused();
    }

    @Test
    void writesOnWhereSheWroteWhenANoteIsSigned() {
        page.clock().install();
        page.navigate("records/view.xhtml?id=" + ids.get("record"));
        page.locator("#noteText").pressSequentially("Counted to ten.");
        assertThat(page.locator("#noteState")).containsText("Draft saved");
        page.getByText("Sign and lock").first().click();
        page.locator("#signForm\\:password").fill(Founded.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#notes\\:list")).containsText("Counted to ten.");
        letTimersRun();
        assertThat(page.locator("#noteText")).isFocused();
    }

    @Test
    void leavesTheFocusInADialogThatOpensAsAnotherCloses() {
        page.clock().install();
        page.navigate("records/view.xhtml?id=" + ids.get("record"));
        page.locator("[data-show=shareDialog]").first().focus();
        page.evaluate("() => { PF('signDialog').show(); PF('signDialog').hide(); PF('shareDialog').show(); }");
        letTimersRun();
        assertThat(page.locator("#shareForm\\:to_input")).isFocused();
    }

    /** PrimeFaces gives the focus back by a timer, which it sets at the latest when a dialog has faded out. */
    private void letTimersRun() {
        page.waitForFunction("() => jQuery(':animated').length === 0");
        page.clock().runFor(1_000);
    }
}
