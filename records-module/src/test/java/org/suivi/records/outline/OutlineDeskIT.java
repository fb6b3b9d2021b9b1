package org.suivi.records.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.records.PlaceChange;
import org.suivi.records.Practice;
import org.suivi.records.RecordDesk;
import org.suivi.records.notes.DraftText;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteType;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** Systems know of a record when it was shared with their workspace, and never what stands in it. */
@SuiviTest
class OutlineDeskIT {

    @Inject
    private OutlineDesk outlines;

    @Inject
    private RecordDesk records;

    @Inject
    private LinkDesk links;

    @Inject
    private NoteDesk notes;

    @Inject
    private Shares shares;

    @Inject
    private House house;

    @Inject
    private DetailDesk details;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private InstitutionDesk institutions;

    private Practice practice;
    private Viewer worker;
    private Viewer system;
    private ProfileId ana;
    private ProfileId ben;
    private RecordId record;

    @BeforeEach
    void aRecordOfTwoAndASystem() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        system = house.system(practice.workspace(), Scope.RECORDS_METADATA_READ, Scope.LINKS_WRITE);
        ana = practice.student(worker, "Tremblay");
        ben = practice.student(worker, "Gagnon");
        record = practice.record(worker, ana, ben);
    }

    @Test
    void knowsOfNoRecordThatWasNotSharedWithTheWorkspace() {
        shares.share(worker, record, practice.practitioner().self(), Level.FULL, null);
        shares.share(worker, record, practice.service(), Level.FULL, null);
        assertThrows(NotVisible.class, () -> outlines.view(system, record));
        assertThrows(NotVisible.class, () -> outlines.links(system, record));
        assertThrows(NotVisible.class, () -> outlines.notes(system, record, null, 10));
        assertEquals(List.of(), outlines.page(system, all(null)));
    }

    @Test
    void knowsOfNoRecordThatWaitsInAQueue() {
        var waiting = records.open(practice.someone(Role.COORDINATOR), practice.about(ana));
        assertThrows(NotVisible.class, () -> outlines.view(system, waiting));
    }

    @Test
    void knowsOfOneThatWasSharedUntilTheShareEnds() {
        shares.share(worker, record, practice.workspace(), Level.SUMMARY, "Pour l’horaire");
        var outline = outlines.view(system, record);
        assertEquals(records.view(worker, record).number(), outline.number());
        assertEquals(worker.self(), outline.holder());
        assertEquals(List.of(outline), outlines.page(system, all(null)));
        assertEquals(List.of("Camille", "École"), shares.outline(system, record).stream()
                .map(share -> share.name().split(" ")[0]).toList());
        shares.withdraw(worker, record, practice.workspace());
        assertThrows(NotVisible.class, () -> outlines.view(system, record));
        assertEquals(List.of(), outlines.page(system, all(null)));
    }

    @Test
    void neverReadsContentWhateverTheShareGives() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var everything = house.system(practice.workspace(), Scope.values());
        assertThrows(NotAllowed.class, () -> notes.of(everything, record));
        assertThrows(NotAllowed.class, () -> records.timeline(everything, record));
        assertThrows(NotAllowed.class, () -> shares.of(everything, record));
        assertEquals(null, records.view(everything, record).reason());
    }

    @Test
    void tellsOfSignedNotesOnlyAndOnlyThroughAShareThatReads() {
        sign(false);
        sign(true);
        draft(false);
        shares.share(worker, record, practice.workspace(), Level.SUMMARY, null);
        assertEquals(List.of(), outlines.notes(system, record, null, 10));
        shares.changeLevel(worker, record, practice.workspace(), Level.READ);
        var told = outlines.notes(system, record, null, 10);
        assertEquals(List.of(NoteType.MEETING), told.stream().map(NoteOutline::type).toList());
        assertEquals(List.of(), outlines.notes(system, record, told.get(0).id(), 10));
    }

    @Test
    void movesThroughManyRecordsInOrder() {
        var shared = new ArrayList<RecordId>();
        for (int i = 0; i < 5; i++) {
            shared.add(practice.record(worker, ana));
            shares.share(worker, shared.get(i), practice.workspace(), Level.SUMMARY, null);
        }
        var coordinator = house.system(practice.workspace(), Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE);
        assertEquals(shared, pages(system, 2));
        assertEquals(6, pages(coordinator, 4).size(), "who moves records knows of all of them, once each");
    }

    @Test
    void findsTheRecordsOfAPerson() {
        var other = practice.record(worker, ben);
        shares.share(worker, record, practice.workspace(), Level.SUMMARY, null);
        shares.share(worker, other, practice.workspace(), Level.SUMMARY, null);
        var asked = new OutlineQuery(null, practice.service().id(), ana, null, 10);
        assertEquals(List.of(record), outlines.page(system, asked).stream().map(RecordOutline::id).toList());
        var stranger = Practice.named("Ailleurs");
        var unseen = stranger.student(stranger.practitioner(), "Roy");
        assertEquals(List.of(), outlines.page(system, new OutlineQuery(null, null, unseen, null, 10)));
    }

    @Test
    void knowsNothingOfPeopleOfOtherInstitutions() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var near = institution("École proche");
        var far = institution("École lointaine");
        enrol(ana, near);
        enrol(ben, far);
        Scope[] scopes = {Scope.RECORDS_METADATA_READ, Scope.LINKS_WRITE, Scope.TRANSFERS_WRITE};
        var bound = house.bound(system, near, scopes);
        assertEquals(List.of(ana), people(bound));
        assertEquals(List.of(record), pages(bound, 10));
        var link = outlines.links(system, record).stream().filter(one -> one.profile().equals(ben)).findAny()
                .orElseThrow();
        assertThrows(NotVisible.class, () -> links.end(bound, record, link.id(), link.version(), null));
        links.unlink(worker, record, ana, null);
        assertThrows(NotVisible.class, () -> outlines.view(bound, record));
        assertEquals(List.of(), pages(bound, 10));
    }

    @Test
    void linksAndUnlinksWithinAFullShareButNeverTheLastOne() {
        var carl = practice.student(worker, "Côté");
        shares.share(worker, record, practice.workspace(), Level.WRITE, null);
        assertEquals("not-allowed.full-access", refusal(() -> link(carl)).code());
        shares.changeLevel(worker, record, practice.workspace(), Level.FULL);
        var link = outlines.link(system, record, link(carl));
        links.end(system, record, link.id(), link.version(), "Fin du groupe");
        for (var one : outlines.links(system, record).subList(0, 1))
            links.end(system, record, one.id(), one.version(), null);
        var last = outlines.links(system, record).get(0);
        assertEquals("last-profile-of-record",
                refusal(() -> links.end(system, record, last.id(), last.version(), null)).code());
        assertEquals(1, people(system).size());
    }

    @Test
    void changesALinkOnlyAsItWasSeen() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var before = outlines.links(system, record).get(1);
        links.change(system, new PlaceChange(record, before.id(), before.version(), LinkRole.PARENT, true));
        var after = outlines.link(system, record, before.id());
        assertTrue(after.primary());
        assertTrue(after.version() > before.version());
        assertEquals(LinkRole.PARENT, after.role());
        assertThrows(ChangedMeanwhile.class,
                () -> links.end(system, record, before.id(), before.version(), null));
        assertThrows(InvalidValue.class, () -> links.change(system,
                new PlaceChange(record, before.id(), after.version(), LinkRole.PARENT, false)));
    }

    @Test
    void asksForTheScope() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var without = house.system(practice.workspace(), Scope.PROFILES_READ);
        assertEquals("not-allowed.scope", refusal(() -> outlines.view(without, record)).code());
        assertEquals("not-allowed.full-access",
                refusal(() -> links.unlink(without, record, ana, null)).code());
        assertEquals("not-allowed.integration", refusal(() -> outlines.view(worker, record)).code());
        assertFalse(people(system).isEmpty());
    }

    private UUID link(ProfileId profile) {
        return links.link(system, new LinkChange(record, profile, LinkRole.PARTICIPANT, false, null));
    }

    private List<RecordId> pages(Viewer viewer, int limit) {
        var found = new ArrayList<RecordId>();
        List<RecordOutline> page;
        RecordId after = null;
        do {
            page = outlines.page(viewer, new OutlineQuery(null, null, null, after, limit));
            page.forEach(one -> found.add(one.id()));
            if (!page.isEmpty()) after = page.get(page.size() - 1).id();
        } while (page.size() == limit);
        return found;
    }

    private List<ProfileId> people(Viewer viewer) {
        return outlines.links(viewer, record).stream().map(LinkOutline::profile).toList();
    }

    private UUID draft(boolean confidential) {
        var id = UUID.randomUUID();
        notes.save(worker, new DraftText(id, record, "tab", 0, NoteType.MEETING, Instant.now(), confidential,
                "Rencontre"));
        return id;
    }

    private void sign(boolean confidential) {
        var id = draft(confidential);
        notes.sign(worker, id, notes.view(worker, id).version());
    }

    private UUID institution(String name) { return institutions.add(worker, new NewInstitution(name, null, null)); }

    private void enrol(ProfileId profile, UUID institution) {
        details.enrol(worker, profile, profiles.open(worker, profile).version(),
                new NewEnrolment(institution, "4", null, null));
    }

    private static OutlineQuery all(RecordId after) { return new OutlineQuery(null, null, null, after, 50); }

    private static Refusal refusal(Runnable call) { return assertThrows(Refusal.class, call::run); }
}
