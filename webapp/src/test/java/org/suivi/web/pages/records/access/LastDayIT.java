package org.suivi.web.pages.records.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.rig.AtWork;

/** Access that is meant for a while ends by itself on the day that somebody says. */
class LastDayIT extends AtWork {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Toronto"));

    @BeforeEach
    void aShare() {
        page.navigate("records/view.xhtml?id=" + ids.get("record"));
        page.locator("main button.button[data-show=shareDialog]").click();
        page.locator("#shareForm\\:to_input").pressSequentially("ortho");
        page.locator("#shareForm\\:to_panel tr").first().click();
        page.locator("#shareForm .share-add button[type=submit]").click();
        assertThat(row()).containsText("Orthophonie");
    }

    @AfterEach
    void takeAway() {
        row().locator(".level").click();
        page.locator(".ui-selectonemenu-panel:visible").getByText("Remove access").click();
        assertThat(page.locator("#shareForm\\:people .share-row")).hasCount(1);
    }

    @Test
    void isSaidBesideWhoHasAccess() {
        row().getByText("Set a last day").click();
        assertThat(day()).isFocused();
        assertAccessible();
        save(today.plusMonths(2));
        assertThat(dialog()).not().isVisible();
        assertThat(row()).containsText("until");
        assertThat(page.locator("#accessList")).containsText("until");
        page.reload();
        assertThat(page.locator("#accessList")).containsText("until");
        page.locator("main button.button[data-show=shareDialog]").click();
    }

    @Test
    void isTakenBackByLeavingItEmpty() {
        row().getByText("Set a last day").click();
        save(today.plusDays(1));
        row().getByText("until").click();
        assertThat(day()).hasValue(today.plusDays(1).toString());
        day().fill("");
        dialog().getByText("Save").click();
        assertThat(row()).containsText("Set a last day");
    }

    @Test
    void isRefusedWhenItIsOverAndKeepsWhatWasTyped() {
        row().getByText("Set a last day").click();
        save(today.minusDays(1));
        assertThat(dialog()).containsText("This day is over");
        assertThat(day()).hasValue(today.minusDays(1).toString());
        assertThat(row()).containsText("Set a last day");
        dialog().getByText("Cancel").click();
    }

    @Test
    void comesBackWithAccessThatWasTakenAwayByMistake() {
        row().getByText("Set a last day").click();
        save(today.plusDays(5));
        assertThat(row()).containsText("until");
        takeAway();
        page.getByText("Undo").click();
        assertThat(row()).containsText("until");
    }

    private void save(LocalDate last) {
        day().fill(last.toString());
        dialog().getByText("Save").click();
    }

    private Locator row() { return page.locator("#shareForm\\:people .share-row").nth(1); }

    private Locator dialog() { return page.locator("#limitDialog"); }

    private Locator day() { return page.locator("#limitForm\\:lastDay"); }
}
