package org.suivi.web.pages.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.RosterSource;
import org.suivi.web.inside.Seed;
import org.suivi.web.rig.AtWork;

/** A coordinator says where a school server is, tries it, has its roster read and lets go of it. */
class SourcesIT extends AtWork {

    private static final IsVisibleOptions READ_AT_LEISURE = new IsVisibleOptions().setTimeout(60_000);

    private static final String PARTS =
        "<?xml version='1.0' encoding='UTF-8'?>\n<partial-response><changes>%s</changes></partial-response>";

    @Override
    protected Class<? extends Seed> seed() { return RosterSource.class; }

    @BeforeEach
    void aNewSource() { page.navigate("import/source-edit.xhtml"); }

    @Test
    void asksForAnAddressBesideItsField() {
        field("name").fill("GPI");
        field("baseUrl").fill("somewhere");
        field("tokenUrl").fill(ids.get("root") + "/oauth2/token");
        save();
        assertThat(page.locator("#edit\\:baseUrlField .field-error")).not().hasText("");
        assertThat(field("baseUrl")).hasValue("somewhere");
        assertThat(field("name")).hasValue("GPI");
        assertAccessible();
    }

    @Test
    void readsAServerAndWaitsForAWord() {
        String name = "Nuage " + System.nanoTime();
        describe(name);
        button("Test the connection").click();
        assertThat(page.locator(".alert-ok")).isVisible(READ_AT_LEISURE);
        assertAccessible();
        button("Read everything").click();
        assertThat(page.locator(".import-waiting")).isVisible(READ_AT_LEISURE);
        page.navigate("import/sources.xhtml");
        assertThat(row(name)).isVisible();
        letGo(name);
    }

    @Test
    void saysWhyAServerDoesNotAnswer() {
        String name = "Loin " + System.nanoTime();
        describe(name);
        page.locator("#act a.button").click();
        field("clientId").fill("nobody");
        save();
        button("Test the connection").click();
        assertThat(page.locator(".alert-danger")).isVisible(READ_AT_LEISURE);
        letGo(name);
    }

    @Test
    void tellsNothingToAPageThatWasLeft() {
        describe("Parti " + System.nanoTime());
        String read = name(button("Read everything"));
        String look = (String) page.evaluate("() => /liveForm:[^\"']+/.exec(suiviLook.toString())[0]");
        send(name(page.locator("#close .button-primary")), "close", false);
        assertEquals(PARTS.formatted(""), send(look, "liveForm", true));
        String refused = send(read, "act", true);
        assertTrue(refused.startsWith(PARTS.formatted("<eval><![CDATA[suivi.failed(").split("</changes>")[0]), refused);
    }

    /** Sends a form of the page as its script does, or as a browser without it. */
    private String send(String pressed, String form, boolean partial) {
        FormData sent = FormData.create().set(form, form).set(pressed, pressed)
            .set("jakarta.faces.ViewState", page.locator("[name='jakarta.faces.ViewState']").first().inputValue());
        if (partial) sent.set("jakarta.faces.partial.ajax", "true").set("jakarta.faces.source", pressed)
            .set("jakarta.faces.partial.execute", pressed).set("jakarta.faces.partial.render", "source")
            .set("primefaces.nonce", (String) page.evaluate("PrimeFaces.csp.NONCE_VALUE"));
        return page.request().post(SUIVI.resolve("import/source.xhtml").toString(),
            RequestOptions.create().setForm(sent)
            .setHeader("Faces-Request", partial ? "partial/ajax" : "")).text();
    }

    private static String name(Locator button) { return button.getAttribute("name"); }

    private void describe(String name) {
        field("name").fill(name);
        field("baseUrl").fill(ids.get("root") + "/ims/oneroster/rostering/v1p2");
        field("tokenUrl").fill(ids.get("root") + "/oauth2/token");
        field("clientId").fill(ids.get("board.id"));
        field("secret").fill(ids.get("board.secret"));
        save();
        page.waitForURL("**/import/source.xhtml?*");
    }

    private void letGo(String name) {
        page.navigate("import/sources.xhtml");
        row(name).locator("a").click();
        page.locator("[data-show=closeSource]").click();
        page.locator("#close .button-primary").click();
        page.waitForURL("**/import/sources.xhtml*");
        assertThat(row(name)).hasCount(0);
    }

    private Locator field(String id) { return page.locator("#edit\\:" + id); }

    private void save() { page.locator("#edit .actions .button-primary, #edit button[type=submit]").first().click(); }

    private Locator button(String text) { return page.locator("#act button", with(text)); }

    private Locator row(String name) { return page.locator("main tbody tr", with(name)); }

    private static Page.LocatorOptions with(String text) { return new Page.LocatorOptions().setHasText(text); }
}
