package org.suivi.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.InBrowser;

/** What a stranger meets first. */
class SignInPageIT extends InBrowser {

    @BeforeEach
    void anOrganisation() throws IOException, InterruptedException { plant(Founded.class); }

    @Test
    void asksStrangersToSignInWhereverTheyGo() {
        page.navigate("profiles/list.xhtml");
        assertTrue(page.url().contains("login.xhtml?to="), page.url());
        assertAccessible();
    }

    @Test
    void letsNobodyInWithAWrongPassword() {
        signIn(Founded.LOGIN, "not the password");
        assertTrue(page.url().contains("login.xhtml"), page.url());
        assertAccessible();
    }

    @Test
    void letsTheAdministratorIn() {
        signIn(Founded.LOGIN, Founded.PASSWORD);
        assertFalse(page.url().contains("login.xhtml"), page.url());
    }

    @Test
    void keepsTheFirstPageWhileItsStylesAndScriptsArrive() {
        signIn(Founded.LOGIN, Founded.PASSWORD);
        String first = views();
        page.navigate("account.xhtml");
        assertEquals(first, views());
    }

    /** The cookie of the session that knows the open pages. */
    private String views() {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("suivi-views")).findFirst()
            .orElseThrow().value;
    }
}
