package org.suivi.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.AtWork;

/** What is wrong in a form is said beside the field, and nothing that was typed is lost. */
class FormsIT extends AtWork {

    @Test
    void keepsABirthDateThatIsNone() {
        page.navigate("profiles/list.xhtml");
        page.locator("[data-show=newProfile]").first().click();
        assertThat(page.locator("#newProfileForm\\:given")).isFocused();
        page.locator("#newProfileForm\\:family").fill("Beauchemin");
        page.locator("#newProfileForm\\:birth").fill("2017-13-45");
        page.locator("#newProfileForm .button-primary").click();
        assertThat(page.locator("#newProfileForm\\:birthField .field-error")).containsText("2014-03-05");
        assertThat(page.locator("#newProfileForm\\:birth")).hasValue("2017-13-45");
        assertThat(page.locator("#newProfileForm\\:birth")).isFocused();
        assertThat(page.locator("#newProfileForm\\:family")).hasValue("Beauchemin");
    }

    @Test
    void marksTheRowThatIsWrong() {
        openWaysToReach();
        Locator rows = page.locator("#editForm .point-row");
        int before = rows.count();
        addEmail(before + 1, "right@example.org");
        addEmail(before + 2, "wrong");
        page.locator("#editForm button[type=submit]").click();
        assertThat(rows.nth(before + 1).locator(".field-error")).containsText("not an e-mail address");
        assertThat(rows.nth(before).locator(".field-error")).hasText("");
        assertThat(rows.nth(before + 1).locator("input[type=email]")).hasValue("wrong");
        assertThat(rows.nth(before).locator("input[type=email]")).hasValue("right@example.org");
    }

    @Test
    void changesTheLanguageWithWhatWasTypedAndSpeaksOfNothingElse() {
        page.navigate("records/open.xhtml");
        page.locator("[data-language=fr]").click();
        assertThat(page.locator("[data-language=en]")).isVisible();
        assertThat(page.locator(".snack")).hasCount(0);
        page.locator("#openForm\\:title").fill("Suivi du langage");
        page.locator("[data-language=en]").click();
        assertThat(page.locator(".snack")).isVisible();
        assertThat(page.locator("#openForm\\:title")).hasValue("Suivi du langage");
    }

    @Test
    void asksBesideTheFieldWhoToShareWith() {
        page.navigate("records/view.xhtml?id=" + ids.get("record"));
        Locator share = page.locator("main button.button[data-show=shareDialog]");
        share.click();
        assertThat(page.locator("#shareForm\\:to_input")).isFocused();
        page.locator("#shareForm\\:message").fill("For Tuesday");
        page.locator("#shareForm .share-add button[type=submit]").click();
        assertThat(page.locator("#shareForm .share-add .field-error")).containsText("This is needed");
        assertThat(page.locator("#shareForm\\:message")).hasValue("For Tuesday");
        assertThat(page.locator("#shareForm .share-add input:not([type=hidden])").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#shareForm")).isHidden();
        assertThat(share).isFocused();
    }

    /** Whoever is quick has chosen before a menu has faded in, and goes on elsewhere before it has faded out. */
    @Test
    void takesWhatIsChosenInAMenuAtOnce() {
        page.navigate("records/view.xhtml?id=" + ids.get("record"));
        page.locator("main button.button[data-show=shareDialog]").click();
        assertThat(page.locator("#shareForm\\:to_input")).isFocused();
        Locator chosen = page.locator("#shareForm\\:level .ui-selectonemenu-label");
        for (String level : List.of("FULL", "READ", "WRITE")) {
            page.evaluate("""
                    level => {
                      const menu = document.getElementById("shareForm:level");
                      const option = menu.querySelector("option[value=" + level + "]");
                      menu.querySelector(".ui-selectonemenu-trigger").click();
                      document.querySelectorAll("#shareForm\\\\:level_panel li")[option.index].click();
                      const message = document.getElementById("shareForm:message");
                      message.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
                      return new Promise(later => setTimeout(later, 400));
                    }""", level);
            assertThat(page.locator("#shareForm\\:level_input")).hasValue(level);
            assertThat(chosen).hasText(page.locator("#shareForm\\:level option[value=" + level + "]").textContent());
            assertThat(page.locator("#shareForm\\:level_panel")).isHidden();
        }
    }

    /** Whoever is quick is in the second field before any timer of the page that was set when the dialog opened. */
    @Test
    void leavesWhoeverIsQuickInTheFieldWhereSheIs() {
        page.navigate("records/view.xhtml?id=" + ids.get("record"));
        page.evaluate("""
                () => {
                  document.querySelector("main button.button[data-show=shareDialog]").click();
                  document.getElementById("shareForm:message").focus();
                  return new Promise(later => setTimeout(later, 400));
                }""");
        assertThat(page.locator("#shareForm\\:message")).isFocused();
    }

    @Test
    void saysBesideTheFieldThatAPasswordIsTooShort() {
        page.navigate("password.xhtml");
        page.locator("#change\\:current").fill(Founded.PASSWORD);
        page.locator("#change\\:password").fill("short");
        page.locator("#change\\:again").fill("short");
        page.locator("#change .button-primary").click();
        assertThat(page.locator("#change\\:passwordField .field-error")).containsText("12");
        assertThat(page.locator("#change\\:password")).isFocused();
    }

    @Test
    void refusesAPastDayWhereItIsAsked() {
        page.navigate("transfers/offer.xhtml?record=" + ids.get("record"));
        page.locator("#offer\\:to_input").pressSequentially("ortho");
        page.locator("#offer\\:to_panel tr").first().click();
        for (String step : new String[] {"What follows", "Confidentiality", "Message and date"}) nextTo(step);
        page.locator("#offer\\:message").fill("Please call on Tuesday.");
        page.locator("#offer\\:answerBy").fill("2020-01-01");
        page.locator("#offer\\:next").click();
        assertThat(page.locator("#offer\\:answerByField .field-error")).containsText("This day is over");
        assertThat(page.locator("#offer\\:answerBy")).isFocused();
        assertThat(page.locator("#offer\\:message")).hasValue("Please call on Tuesday.");
        page.locator("#offer\\:answerBy").fill("");
        nextTo("Review");
        assertThat(page.locator("#offer\\:wizard")).containsText("Please call on Tuesday.");
    }

    private void nextTo(String step) {
        page.locator("#offer\\:next").click();
        assertThat(page.locator(".rail [aria-current=step]")).containsText(step);
    }

    private void openWaysToReach() {
        page.navigate("profiles/view.xhtml?id=" + ids.get("profile"));
        page.getByTitle("Edit details").first().click();
        page.locator("#editForm .edit-tabs a").nth(1).click();
        assertThat(page.locator("#editForm .point-add")).isVisible();
    }

    private void addEmail(int row, String address) {
        page.locator("#editForm .point-add a").nth(1).click();
        assertThat(page.locator("#editForm .point-row")).hasCount(row);
        page.locator("#editForm .point-row").nth(row - 1).locator("input[type=email]").fill(address);
    }
}
