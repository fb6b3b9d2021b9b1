package org.suivi.web.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A test in a real browser. Each test has a window of its own ({@code page}) with fresh cookies; a script error or a
 * refused script on any page fails it, and a failed test leaves its last screen in {@code target/screens}.
 */
@ExtendWith(LastScreen.class)
public abstract class InBrowser extends AsClient {

    private static final List<String> WCAG =
        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Dialogs are faded in by script, whatever motion the reader asks for. */
    private static final String AT_REST = "() => !window.jQuery || jQuery(':animated').length === 0";

    protected Page page;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @BeforeEach
    void openWindow() {
        page = anotherWindow();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                errors.add(message.text());
            }
        });
    }

    /** The browser was seen once to answer never: one test that fails is better than all that wait. */
    @AfterEach
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        assertEquals(List.of(), errors, "script errors");
    }

    /** Size and language of the window; a class for phones or French overrides it. */
    protected Browser.NewContextOptions window() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-CA");
    }

    /** Goes to the sign-in page and signs in, as a person does. */
    protected void signIn(String login, String password) { signIn(page, login, password); }

    /** The same in another window. */
    protected static void signIn(Page window, String login, String password) {
        window.navigate("login.xhtml");
        window.locator("input[autocomplete=username]").fill(login);
        window.locator("input[autocomplete=current-password]").fill(password);
        window.locator("form button.button-primary").click();
        window.waitForLoadState();
    }

    /** Another person's window, with cookies of its own; it is closed after the test like the first. */
    protected Page anotherWindow() {
        BrowserContext context = Chromium.running().newContext(window().setBaseURL(SUIVI.toString()));
        windows.add(context);
        return context.newPage();
    }

    /**
     * Fails with what axe finds against WCAG 2.2 AA on the page as it stands now, in light and in dark. The schemes
     * differ in colours alone, so the dark one is looked at for contrast only.
     */
    protected void assertAccessible() {
        show(ColorScheme.LIGHT);
        assertClean(new AxeBuilder(page).withTags(WCAG), "light");
        show(ColorScheme.DARK);
        assertClean(new AxeBuilder(page).withRules(List.of("color-contrast")), "dark");
        show(ColorScheme.LIGHT);
    }

    /** Without motion, so that no colour is caught half-way to its other. */
    private void show(ColorScheme scheme) {
        page.emulateMedia(
            new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction(AT_REST);
    }

    private void assertClean(AxeBuilder axe, String scheme) {
        List<String> found = axe.analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
            .toList();
        assertEquals(List.of(), found, page.url() + " in " + scheme);
    }
}
