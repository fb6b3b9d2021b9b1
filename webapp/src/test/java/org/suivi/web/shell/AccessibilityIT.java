package org.suivi.web.shell;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.suivi.web.inside.RosterSource;
import org.suivi.web.inside.Seed;
import org.suivi.web.rig.AtWork;

import com.microsoft.playwright.Locator;

/** Every page, and every menu and dialog that can be opened on it, passes axe in light and in dark. */
class AccessibilityIT extends AtWork {

    private static final String OPENERS =
        "main [data-show]:visible:not([disabled]), main [data-open]:visible, [data-menu]:visible, "
            + ".top-actions [data-open]:visible";

    @Override
    protected Class<? extends Seed> seed() { return RosterSource.class; }

    @Test
    void holdsOnEveryPage() {
        pages().forEach(this::visit);
    }

    private Stream<String> pages() {
        List<String> lists = List.of("profiles/list.xhtml", "records/list.xhtml", "transfers/list.xhtml",
            "inbox/list.xhtml", "account.xhtml", "administration/staff.xhtml", "administration/places.xhtml",
            "administration/audit.xhtml", "nothing-here.xhtml", "records/open.xhtml", "transfers/sealed.xhtml",
            "administration/clients.xhtml", "administration/operation.xhtml", "import/list.xhtml",
            "import/upload.xhtml", "import/legacy.xhtml", "import/proposals.xhtml", "import/sources.xhtml",
            "import/source-edit.xhtml", "password.xhtml", "docs/integration", "api/");
        return Stream.concat(lists.stream(), Stream.of("profiles/view.xhtml?id=" + ids.get("profile"),
            "records/view.xhtml?id=" + ids.get("record"), "transfers/offer.xhtml?record=" + ids.get("record"),
            "administration/person.xhtml?id=" + ids.get("worker"),
            "administration/client.xhtml?id=" + ids.get("board.id"), "import/source.xhtml?id=" + ids.get("source")));
    }

    private void visit(String address) {
        page.navigate(address);
        assertAccessible();
        int openers = page.locator(OPENERS).count();
        for (int i = 0; i < openers; i++) {
            page.navigate(address);
            Locator opener = page.locator(OPENERS).nth(i);
            opener.click();
            page.waitForTimeout(400);
            assertAccessible();
        }
    }
}
