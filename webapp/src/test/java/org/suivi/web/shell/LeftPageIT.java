package org.suivi.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.rig.AtWork;

/** The server keeps what it needs to go on from a page while the page is open, and no longer. */
class LeftPageIT extends AtWork {

    private static final String LIST = "profiles/list.xhtml";
    private static final int TOLD_AT_ONCE = 8;

    @BeforeEach
    void aListAndNothingLeftYet() {
        page.navigate(LIST);
        page.evaluate("() => sessionStorage.removeItem('left')");
    }

    @Test
    void isForgotten() {
        List<String> left = leaveSeveral(page);
        for (String each : left) page.waitForCondition(() -> !isKnown(each));
        assertTrue(isKnown(state(page)));
    }

    @Test
    void isKeptWhileAnotherTabGoesOn() {
        Page tab = page.context().newPage();
        tab.navigate(LIST);
        String left = leaveSeveral(tab).get(0);
        page.waitForCondition(() -> !isKnown(left));
        assertTrue(isKnown(state(page)));
    }

    /** Opens as many pages one after the other as the server is told of at once; until then it knows the first. */
    private List<String> leaveSeveral(Page tab) {
        var left = new ArrayList<String>();
        for (int opened = 0; opened < TOLD_AT_ONCE; opened++) {
            left.add(state(tab));
            assertTrue(isKnown(left.get(0)));
            tab.navigate(LIST);
        }
        return left;
    }

    /** A form that is not sent by script shows the page again; the browser leaves what it showed before. */
    @Test
    void goesOnWhenItIsShownAgain() {
        String before = state(page);
        page.evaluate("() => document.getElementById('inboxForm').requestSubmit()");
        page.waitForCondition(() -> !before.equals(state(page)));
        assertEquals("", page.evaluate("() => sessionStorage.getItem('left') || ''"));
        assertTrue(asked(state(page), "list:answer").contains("Tremblay-Côté"));
    }

    /** The answer was a file, and the page stayed. */
    @Test
    void isForgottenAlthoughAFormWasSentLongBefore() {
        page.clock().install();
        page.navigate(LIST);
        page.evaluate("() => sessionStorage.removeItem('left')");
        page.evaluate("() => jQuery(document).trigger(jQuery.Event('submit'))");
        page.clock().runFor(61_000);
        List<String> left = leaveSeveral(page);
        for (String each : left) page.waitForCondition(() -> !isKnown(each));
    }

    @Test
    void isForgottenWhenItSaysSoItself() {
        assertEquals(403, tell(state(page), "XMLHttpRequest"));
        assertTrue(isKnown(state(page)));
        for (String nonsense : new String[] {"", "stateless", "1:2 3:4", "1", " :: "})
            assertEquals(204, tell(nonsense, "suivi"));
        assertTrue(isKnown(state(page)));
        assertEquals(204, tell(state(page), "suivi"));
        assertFalse(isKnown(state(page)));
    }

    private int tell(String state, String sender) {
        return page.request().post(SUIVI.resolve("session").toString(), RequestOptions.create()
            .setForm(FormData.create().set("left", state)).setHeader("X-Requested-With", sender)).status();
    }

    private static String state(Page from) {
        return from.locator("[name='jakarta.faces.ViewState']").first().inputValue();
    }

    /** Whether the server answers what a page asks on its own; if it does not know the page, it has it load again. */
    private boolean isKnown(String state) { return !asked(state, "inboxForm").contains("suivi.kept.reload()"); }

    /** What the server answers to a page that asks on its own for a part of itself. */
    private String asked(String state, String part) {
        String look = (String) page.evaluate("() => /inboxForm:[^\"']+/.exec(suiviInbox.toString())[0]");
        FormData asked = FormData.create().set("inboxForm", "inboxForm").set(look, look)
            .set("jakarta.faces.ViewState", state).set("jakarta.faces.partial.ajax", "true")
            .set("jakarta.faces.source", look)
            .set("jakarta.faces.partial.execute", look).set("jakarta.faces.partial.render", part)
            .set("primefaces.nonce", (String) page.evaluate("PrimeFaces.csp.NONCE_VALUE"));
        String answer = page.request().post(SUIVI.resolve(LIST).toString(),
            RequestOptions.create().setForm(asked).setHeader("Faces-Request", "partial/ajax")).text();
        assertTrue(answer.contains("<partial-response"), answer);
        return answer;
    }
}
