package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.storage.Settings;

/** Makes the organisation, its first workspace and its first administrator, once. */
@ApplicationScoped
public class FirstStart {

    /** Where the one-time code is configured; whoever starts the server makes it up and prints it. */
    public static final String CODE = "suivi.setup.code";

    private final Founding founding;
    private final Passwords passwords;
    private final AuditTrail audit;

    @Inject
    FirstStart(Founding founding, Passwords passwords, AuditTrail audit) {
        this.founding = founding;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Whether this installation has no organisation yet. */
    public boolean needed() { return founding.needed(); }

    /** Sets the installation up and signs the first administrator in; refused from the second time on. */
    public SignedIn begin(FirstSetup setup, String address) {
        if (!needed()) throw new SetUpAlready();
        String code = Settings.find(CODE).orElseThrow(() -> new NotAllowed("setup-code"));
        if (setup.code() == null || !Secrets.same(setup.code().strip(), code)) throw new NotAllowed("setup-code");
        NewStaff first = setup.administrator();
        PasswordRules.check(setup.password(), first.givenName() + " " + first.familyName(), first.login());
        SignedIn person = founding.found(setup, passwords.hash(setup.password()));
        audit.accountRow("FirstStart.begin", person.staff(), address, "done");
        return person;
    }
}
