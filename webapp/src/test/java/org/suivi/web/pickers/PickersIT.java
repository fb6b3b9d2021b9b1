package org.suivi.web.pickers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.suivi.web.rig.AtWork;

/** Words in a field in which somebody is to be chosen stay there, mean nobody, and the field says so. */
class PickersIT extends AtWork {

    /** Whether the list is the one of all the words, and nothing else is under way. */
    private static final String LISTED = "words => PrimeFaces.getWidgetById('shareForm:to').listed === words"
        + " && PrimeFaces.ajax.Queue.isEmpty()";

    @Test
    void keepsTheNameOfNobody() {
        Locator to = openShare();
        to.pressSequentially("Zzzimmer");
        assertThat(page.locator("#shareForm\\:to_panel")).containsText("Nothing found");
        page.keyboard().press("Tab");
        assertThat(message()).containsText("No person or unit called “Zzzimmer” was found");
        assertThat(to).hasValue("Zzzimmer");
        assertThat(page.locator("#shareForm\\:level_label")).isFocused();
        assertAccessible();
        page.locator("#shareForm .share-add button[type=submit]").click();
        assertThat(to).isFocused();
        assertThat(to).hasValue("Zzzimmer");
        assertThat(message()).containsText("No person or unit called “Zzzimmer” was found");
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
    void forgetsAnAnswerAboutWordsThatStandThereNoMore() {
        Locator to = openShare();
        to.pressSequentially("ortho");
        page.waitForFunction(LISTED, "ortho");
        var late = new ArrayList<Route>();
        page.route("**/records/view.xhtml*", route -> {
            if (about(route.request())) late.add(route);
            else route.resume();
        });
        page.waitForRequest(PickersIT::about, () -> to.dispatchEvent("change"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(to).hasValue("Orthophonie");
        page.waitForCondition(() -> !late.isEmpty());
        page.waitForResponse(answer -> about(answer.request()), () -> late.get(0).resume());
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
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
        assertThat(page.locator("#offer\\:toField .field-error"))
            .containsText("No person or unit called “Orthophonix” was found");
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
            .containsText("Aucune personne ni unité du nom de « Zzzimmer »");
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

    /** Whether it asks what is wrong with the words. */
    private static boolean about(Request request) {
        return request.postData() != null && request.postData().contains("partial.render=shareForm%3AtoMessage");
    }
}
