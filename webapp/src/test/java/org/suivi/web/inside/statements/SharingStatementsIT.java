package org.suivi.web.inside.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;

/** What the product promises about sharing and transfer: S12, S13, S14, S20. */
@ExtendWith(ArquillianExtension.class)
class SharingStatementsIT {

    @Inject private School school;
    @Inject private ProfileDesk profiles;
    @Inject private VisibleProfiles visible;
    @Inject private RecordDesk records;
    @Inject private Shares shares;
    @Inject private Handovers handovers;

    @Test
    void s12ProfilesFollowASharedRecordAndNothingMore() {
        ProfileId linked = school.student("Girard", "Alice");
        ProfileId sibling = school.student("Girard", "Louis");
        RecordId record = recordOf(linked);
        recordOf(sibling);
        Viewer remi = school.remi();
        assertFalse(visible.sees(remi, linked));

        shares.share(school.maude(), record, remi.self(), Level.READ, null);
        assertTrue(visible.sees(remi, linked));
        assertEquals("Alice Girard", profiles.open(remi, linked).name().shown());
        assertFalse(visible.sees(remi, sibling), "nothing more");

        shares.withdraw(school.maude(), record, remi.self());
        assertFalse(visible.sees(remi, linked));
        assertThrows(NotVisible.class, () -> records.view(remi, record));
        assertThrows(NotVisible.class, () -> profiles.open(remi, linked));
    }

    @Test
    void s13ProfilesFollowATransferToAProfessional() {
        ProfileId first = school.student("Cloutier", "Linh");
        ProfileId second = school.student("Cloutier", "Mai");
        RecordId record = recordOf(first, second);
        transfer(record, school.julien().self(), school.julien(), null);
        assertSeesAll(school.julien(), record, first, second);
        assertThrows(NotVisible.class, () -> records.view(school.maude(), record));
    }

    @Test
    void s14ProfilesFollowATransferToAService() {
        ProfileId id = school.student("Bouchard", "Xavier");
        RecordId record = recordOf(id);
        transfer(record, school.psychology(), school.julien(), school.psychology());
        assertSeesAll(school.julien(), record, id);
    }

    @Test
    void s14ProfilesFollowATransferToATeam() {
        ProfileId id = school.student("Bouchard", "Clara");
        RecordId record = recordOf(id);
        transfer(record, school.team(), school.julien(), school.team());
        assertSeesAll(school.julien(), record, id);
    }

    @Test
    void s14ProfilesFollowATransferToAWorkspace() {
        ProfileId id = school.student("Bouchard", "Théo");
        RecordId record = recordOf(id);
        assertFalse(visible.sees(school.remi(), id));
        transfer(record, school.remi().workspace(), school.remi(), null);
        assertSeesAll(school.remi(), record, id);
    }

    @Test
    void s20CareGoesOnAfterATransfer() {
        ProfileId first = school.student("Desjardins", "Maya");
        ProfileId second = school.student("Desjardins", "Hugo");
        RecordId record = recordOf(first, second);
        Viewer holder = school.maude();
        for (Viewer next : List.of(school.julien(), school.remi())) {
            UUID offer = handovers.offer(holder, record, new TransferOffer(next.self(), null, null, false, true));
            assertEquals(holder.self(), records.view(holder, record).holder().holder(),
                    "nothing moves before the answer");
            handovers.accept(next, offer, null);
            assertEquals(next.self(), records.view(next, record).holder().holder());
            assertSeesAll(next, record, first, second);
            holder = next;
        }
    }

    private RecordId recordOf(ProfileId... people) {
        return records.open(school.maude(), new NewRecord(null, school.speech(), RecordType.FAMILY, null, null,
                List.of(people).stream().map(p -> new NewRecord.Person(p, LinkRole.CLIENT)).toList()));
    }

    private void transfer(RecordId record, Party to, Viewer accepting, Party holder) {
        UUID offer = handovers.offer(school.maude(), record, new TransferOffer(to, null, null, false, true));
        handovers.accept(accepting, offer, holder);
    }

    private void assertSeesAll(Viewer viewer, RecordId record, ProfileId... people) {
        assertEquals(List.of(people).size(), records.view(viewer, record).people().size());
        for (ProfileId person : people) profiles.open(viewer, person);
    }
}
