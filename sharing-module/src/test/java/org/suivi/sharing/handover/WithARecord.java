package org.suivi.sharing.handover;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Level;
import org.suivi.testing.House;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** A record at a school, and a practitioner of a clinic whom it is offered to. */
abstract class WithARecord {

    @Inject
    House house;

    @Inject
    Handovers handovers;

    @Inject
    Access access;

    @Inject
    Custodies custodies;

    @Inject
    TestClock time;

    Party school;
    Party clinic;
    Viewer sender;
    Viewer recipient;
    RecordId record;

    @BeforeEach
    void aRecordAndTwoPlaces() {
        school = house.workspace("École des Pins");
        clinic = house.workspace("Clinique du Lac");
        sender = house.practitioner(school);
        recipient = house.practitioner(clinic);
        record = RecordId.next();
        Transactions.run(() -> custodies.open(sender, record, sender.self()));
    }

    UUID offer(Party to) { return handovers.offer(sender, record, to(to)); }

    static TransferOffer to(Party to) { return new TransferOffer(to, "Bonjour", null, false, true); }

    Level level(Viewer viewer) { return access.best(viewer, record).orElseThrow().level(); }
}
