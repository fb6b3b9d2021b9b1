package org.suivi.web.demo;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.FirstStart;
import org.suivi.sharing.people.StaffDesk;
import org.suivi.sharing.people.StaffView;
import org.suivi.sharing.storage.Settings;

/** Makes up a password at every start and gives it to the staff of the demonstration, and to nobody else. */
@ApplicationScoped
class Keys {

    /** What whoever starts the server tells the person in front of it. */
    static final String SIGN_IN = "suivi.demo.sign-in";

    private static final Logger LOG = Logger.getLogger(Keys.class.getName());
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final Desks desks;
    private final StaffDesk staff;
    private final Accounts accounts;
    private final String password = random();

    @Inject
    Keys(Desks desks, StaffDesk staff, Accounts accounts) {
        this.desks = desks;
        this.staff = staff;
        this.accounts = accounts;
    }

    String password() { return password; }

    /** The code of the first start; made up here when whoever started the server has set none. */
    String setupCode() {
        if (Settings.find(FirstStart.CODE).isEmpty()) System.setProperty(FirstStart.CODE, random());
        return Settings.find(FirstStart.CODE).orElseThrow();
    }

    void handOut(UUID administrator) {
        var admin = desks.administrator(administrator);
        var cast = java.util.Arrays.stream(Cast.values()).map(Cast::email).toList();
        staff.list(admin, "").stream().filter(StaffView::active).filter(person -> cast.contains(person.email()))
                .forEach(person -> accounts.redeem(staff.invite(admin, person.id()).token(), password, Desks.ADDRESS));
        var text = "Demonstration: sign in as " + Cast.ROY.email() + ", " + Cast.MURPHY.email() + " or "
                + Cast.MARCHAND.email() + " with the password " + password;
        keep(text);
    }

    /** Says it in the log and to whoever started the server. */
    void keep(String text) {
        LOG.info(text);
        System.setProperty(SIGN_IN, text);
    }

    private static String random() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.toString();
    }
}
