package org.suivi.web.pickers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.suivi.web.rig.AtWork;

/** Words in a field in which somebody is to be chosen stay there, mean nobody, and the field says so. */
class PickersIT extends AtWork {

    @Test
    void keepsTheNameOfNobody() {
        Locator to = openShare();
        to.pressSequentially("Zzzimmer");
        assertThat(page.locator("#shareForm\\:to_panel")).containsText("Nobody found");
        page.keyboard().press("Tab");
        assertThat(message()).containsText("Nobody called “Zzzimmer” was found");
        assertThat(to).hasValue("Zzzimmer");
        assertThat(page.locator("#shareForm\\:level_label")).isFocused();
        assertAccessible();
        page.locator("#shareForm .share-add button[type=submit]").click();
        assertThat(to).isFocused();
        assertThat(to).hasValue("Zzzimmer");
        assertThat(message()).containsText("Nobody called “Zzzimmer” was found");
        assertThat(page.locator("#shareForm\\:people .share-row")).hasCount(1);
    }

    @Test
    void choosesOnlyWhomTheReaderChose() {
        Locator to = openShare();
        to.pressSequentially("ortho");
        assertThat(page.locator("#shareForm\\:to_panel tr").first()).containsText("Orthophonie");
        page.keyboard().press("Tab");
        assertThat(message()).containsText("choose from the list whom you mean by “ortho”");
        assertThat(to).hasValue("ortho");
        to.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#shareForm\\:to_panel tr").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(to).hasValue("Orthophonie");
        assertThat(message()).hasText("");
    }

    @Test
    void forgetsWhoWasChosenWhenOtherWordsFollow() {
        page.navigate("transfers/offer.xhtml?record=" + ids.get("record"));
        Locator to = page.locator("#offer\\:to_input");
        to.pressSequentially("ortho");
        page.locator("#offer\\:to_panel tr").first().click();
        assertThat(to).hasValue("Orthophonie");
        to.fill("Orthophonix");
        page.locator("#offer\\:next").click();
        assertThat(page.locator("#offer\\:toField .field-error")).containsText("Nobody called “Orthophonix” was found");
        assertThat(to).hasValue("Orthophonix");
        assertThat(page.locator(".rail [aria-current=step]")).containsText("Recipient");
    }

    @Test
    void saysItOfPeopleInFrenchToo() {
        page.navigate("records/open.xhtml");
        page.locator("[data-language=fr]").click();
        Locator person = page.locator("#openForm\\:person_input");
        person.pressSequentially("Zzzimmer");
        page.locator("#openForm\\:title").focus();
        assertThat(page.locator("#openForm\\:personField .field-error"))
            .containsText("Personne du nom de « Zzzimmer » n’a été trouvé");
        assertThat(person).hasValue("Zzzimmer");
        page.locator("[data-language=en]").click();
        assertThat(page.locator("[data-language=fr]")).isVisible();
    }

    private Locator openShare() {
        page.navigate("records/view.xhtml?id=" + ids.get("record"));
        page.locator("main button.button[data-show=shareDialog]").click();
        return page.locator("#shareForm\\:to_input");
    }

    private Locator message() { return page.locator("#shareForm .share-add .field-error"); }
}
