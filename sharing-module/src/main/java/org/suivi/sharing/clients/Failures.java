package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.audit.AuditTrail;

/** Puts refused secrets and tokens on record, as many of an address as one may care to read. */
@ApplicationScoped
class Failures {

    private static final int MOST_IN_A_MINUTE = 60;

    private final AuditTrail audit;
    private final Minutes<String> minutes;

    @Inject
    Failures(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.minutes = new Minutes<>(clock);
    }

    /** The refusal to be thrown. @param client null when the request names nobody */
    Refusal refused(String action, UUID client, String address) {
        if (minutes.count(address) > MOST_IN_A_MINUTE) return new TooManyCalls(minutes.secondsLeft());
        audit.accountRow(action, client, address, "unauthorized");
        return new Unauthorized();
    }
}
