package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** Lists of records show to those who serve some schools, and to programs, no more than a single record would. */
@SuiviTest
class OwnSchoolsIT {

    @Inject
    private RecordDesk records;

    @Inject
    private FollowUps followUps;

    @Inject
    private Shares shares;

    @Inject
    private Handovers handovers;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private DetailDesk details;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private House house;

    private Practice practice;
    private Viewer worker;
    private ProfileId ana;
    private ProfileId ben;
    private RecordId own;
    private RecordId other;
    private UUID near;

    @BeforeEach
    void aFamilyOfTwoSchools() {
        practice = Practice.named("Écoles");
        worker = practice.practitioner();
        ana = practice.student(worker, "Tremblay");
        ben = practice.student(worker, "Gagnon");
        own = practice.record(worker, ana, ben);
        other = practice.record(worker, ben);
        near = enrolled(ana, "École proche");
        enrolled(ben, "École lointaine");
    }

    @Test
    void aSchoolManagerSeesRecordsOfOwnSchoolsOnly() {
        Viewer manager = manager();
        assertEquals(Set.of(own), ids(page(manager, null).rows()));
        assertEquals(1, page(manager, null).total());
        assertEquals(Set.of(own), ids(records.ofProfile(manager, ana).visible()));
        assertThrows(NotVisible.class, () -> records.view(manager, other));
        assertEquals(Set.of(ana), followUps.of(manager, List.of(ana, ben)).keySet());
    }

    @Test
    void aSchoolManagerSeesNobodyOfAnotherSchoolInThem() {
        Viewer manager = manager();
        RecordSummary row = page(manager, null).rows().get(0);
        assertEquals(List.of("Tremblay, Léa"), row.people());
        assertEquals(1, row.more());
        assertEquals(0, page(manager, "gagnon").total());
        assertEquals(1, page(manager, "tremblay").total());
        assertEquals(List.of(ana), people(records.view(manager, own)));
    }

    @Test
    void whoServesEverySchoolSeesAllOfIt() {
        Viewer everywhere = practice.someone(Role.SCHOOL_MANAGER);
        shareBoth();
        assertEquals(Set.of(own, other), ids(page(everywhere, null).rows()));
        assertEquals(2, page(everywhere, "gagnon").total());
        assertEquals(Set.of(ana, ben), followUps.of(everywhere, List.of(ana, ben)).keySet());
        assertEquals(List.of(ana, ben), people(records.view(everywhere, own)));
    }

    @Test
    void aProgramIsToldOfNoRecordThatItsWorkspaceHolds() {
        Viewer coordinator = practice.someone(Role.COORDINATOR);
        UUID offer = handovers.offer(worker, own, new TransferOffer(practice.workspace(), null, null, false, false));
        handovers.accept(coordinator, offer, practice.workspace());
        Viewer program = house.system(practice.workspace(), Scope.PROFILES_READ, Scope.RECORDS_METADATA_READ);
        assertThrows(NotVisible.class, () -> records.view(program, own));
        assertEquals(List.of(), records.ofProfile(program, ana).visible());
        assertEquals(List.of(), page(program, null).rows());
        assertEquals(Map.of(), followUps.of(program, List.of(ana)));
        assertEquals(Set.of(own), ids(records.ofProfile(coordinator, ana).visible()));
    }

    private Viewer manager() {
        UUID staff = practice.someone(Role.SCHOOL_MANAGER).self().id();
        shareBoth();
        house.limits(staff, practice.workspace(), near);
        return house.viewer(staff, practice.workspace());
    }

    private void shareBoth() {
        for (var record : List.of(own, other)) shares.share(worker, record, practice.workspace(), Level.READ, null);
    }

    private UUID enrolled(ProfileId profile, String school) {
        UUID institution = institutions.add(worker, new NewInstitution(school, null, null));
        details.enrol(worker, profile, profiles.open(worker, profile).version(),
                new NewEnrolment(institution, "4", null, null));
        return institution;
    }

    private RecordPage page(Viewer viewer, String words) {
        return records.page(viewer, new RecordQuery(words, null, null, null, null, 0, 20));
    }

    private static Set<RecordId> ids(Collection<RecordSummary> rows) {
        return rows.stream().map(RecordSummary::id).collect(Collectors.toSet());
    }

    private static List<ProfileId> people(RecordView view) {
        return view.people().stream().map(RecordView.Link::profile).toList();
    }
}
