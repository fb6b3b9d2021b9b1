package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.feed.ChangeFeed;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** A school and a clinic follow the changes while a record goes from one to the other, and its people with it. */
@SuiviTest
class RecordFeedIT {

    @Inject
    private RecordDesk records;

    @Inject
    private LinkDesk links;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private Shares shares;

    @Inject
    private Handovers handovers;

    @Inject
    private ChangeFeed feed;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private House house;

    private Practice school;
    private Practice clinic;
    private Viewer worker;
    private Viewer psychologist;
    private Viewer atSchool;
    private Viewer atClinic;
    private ProfileId ana;
    private RecordId record;
    private String begin;

    @BeforeEach
    void aRecordAtSchool() {
        school = Practice.named("École");
        clinic = Practice.named("Clinique");
        worker = school.practitioner();
        psychologist = clinic.practitioner();
        atSchool = school.someone(Role.COORDINATOR);
        atClinic = clinic.someone(Role.COORDINATOR);
        ana = school.student(worker, "Tremblay");
        record = school.record(worker, ana);
        begin = feed.latest(atSchool);
    }

    @Test
    void saysNothingToThoseWithoutAShare() {
        profiles.archive(worker, school.student(worker, "Roy"), 1, null);
        links.link(worker, new LinkChange(record, school.student(worker, "Gagnon"), LinkRole.CLIENT, false, null));
        assertEquals(Set.of(), told(atClinic));
        assertEquals(texts("link.added", "profile.archived", "profile.changed", "profile.created"), told(atSchool));
    }

    @Test
    void tellsWhoIsGivenAShareOfTheRecordAndItsPeople() {
        shares.share(worker, record, clinic.workspace(), Level.READ, null);
        assertEquals(texts("profile.arrived", "record.shared"), told(atClinic));
        ProfileId ben = school.student(worker, "Gagnon");
        begin = feed.latest(atClinic);
        links.link(worker, new LinkChange(record, ben, LinkRole.CLIENT, false, null));
        assertEquals(texts("link.added", "profile.arrived"), told(atClinic));
        begin = feed.latest(atClinic);
        links.unlink(worker, record, ben, null);
        assertEquals(texts("link.removed", "profile.withdrawn"), told(atClinic));
        begin = feed.latest(atClinic);
        shares.withdraw(worker, record, clinic.workspace());
        assertEquals(texts("profile.withdrawn", "record.withdrawn"), told(atClinic));
        assertEquals(texts("record.unshared"), told(atSchool));
    }

    @Test
    void followsATransferAndWhoStaysBehind() {
        UUID offer = handovers.offer(worker, record, new TransferOffer(psychologist.self(), null, null, false, true));
        assertEquals(texts("transfer.offered"), told(atSchool));
        assertEquals(texts("transfer.offered"), told(atClinic));
        begin = feed.latest(atSchool);
        handovers.accept(psychologist, offer, psychologist.self());
        assertEquals(texts("profile.withdrawn", "record.withdrawn"), told(atSchool));
        assertEquals(texts("profile.arrived", "record.transferred"), told(atClinic));
    }

    @Test
    void tellsOfAnOfferThatCameToNothing() {
        UUID offer = handovers.offer(worker, record, new TransferOffer(psychologist.self(), null, null, false, true));
        begin = feed.latest(atSchool);
        handovers.cancel(worker, offer);
        assertEquals(texts("transfer.cancelled"), told(atSchool));
        assertEquals(texts("record.withdrawn"), told(atClinic));
    }

    @Test
    void tellsAProgramOfTheEndOfNothingItDidNotKnow() {
        Scope[] reading = {Scope.CHANGES_READ, Scope.RECORDS_METADATA_READ};
        Scope[] moving = {Scope.CHANGES_READ, Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE};
        Viewer reader = house.system(clinic.workspace(), reading);
        Viewer mover = house.system(clinic.workspace(), moving);
        Viewer elsewhere = house.bound(house.system(clinic.workspace(), moving),
            institutions.add(worker, new NewInstitution("École lointaine", null, null)), moving);
        Viewer readerAtSchool = house.system(school.workspace(), reading);
        var offer = new TransferOffer(psychologist.self(), null, null, false, true);
        handovers.cancel(worker, handovers.offer(worker, record, offer));
        handovers.accept(psychologist, handovers.offer(worker, record, offer), psychologist.self());
        assertEquals(Set.of(), told(reader));
        assertEquals(Set.of(), told(readerAtSchool));
        begin = feed.latest(mover);
        handovers.cancel(psychologist, handovers.offer(psychologist, record,
            new TransferOffer(worker.self(), null, null, false, true)));
        Viewer moverAtSchool = house.system(school.workspace(), moving);
        assertEquals(texts("record.withdrawn"), told(moverAtSchool));
        handovers.accept(worker, handovers.offer(psychologist, record,
            new TransferOffer(worker.self(), null, null, false, true)), worker.self());
        assertEquals(texts("record.withdrawn"), told(mover));
        assertEquals(Set.of(), told(elsewhere));
    }

    private Set<String> told(Viewer viewer) {
        return feed.changes(viewer, begin, 100, Set.of()).items().stream().map(entry -> entry.type().text())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(String... texts) { return new TreeSet<>(List.of(texts)); }
}
