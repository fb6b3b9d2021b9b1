package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** Records are opened about people, read by right, corrected and kept apart from those who have none. */
@SuiviTest
class RecordDeskIT {

    @Inject
    private RecordDesk records;

    private Practice practice;
    private Viewer worker;
    private ProfileId ana;

    @BeforeEach
    void aPractitionerAndAStudent() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        ana = practice.student(worker, "Tremblay");
    }

    @Test
    void opensARecordInTheHandsOfWhoOpensIt() {
        var view = records.view(worker, practice.record(worker, ana));
        assertTrue(view.number().matches("R-\\d{4}-\\d{4}"), view.number());
        assertEquals("Suivi en classe", view.title());
        assertEquals(worker.self(), view.holder().holder());
        assertEquals(Level.HOLD, view.level());
        assertEquals(List.of(ana), view.people().stream().map(RecordView.Link::profile).toList());
        assertEquals("Tremblay, Léa", view.people().get(0).name());
        assertTrue(view.people().get(0).primary());
        assertEquals(List.of(), view.former());
    }

    @Test
    void refusesARecordAboutNobody() {
        assertThrows(InvalidValue.class, () -> records.open(worker, practice.about()));
        assertEquals(0, mine(worker).total());
    }

    @Test
    void refusesToOpenARecordAboutSomeoneUnseen() {
        var elsewhere = Practice.named("Ailleurs");
        var stranger = elsewhere.student(elsewhere.practitioner(), "Roy");
        assertThrows(NotVisible.class, () -> practice.record(worker, ana, stranger));
        assertThrows(NotVisible.class, () -> practice.record(worker, ProfileId.next()));
        assertEquals(0, mine(worker).total());
    }

    @Test
    void refusesAServiceTheWorkerIsNotIn() {
        var elsewhere = Practice.named("Ailleurs");
        var wanted = practice.about(ana);
        assertThrows(NotVisible.class, () -> records.open(worker, new NewRecord("x", elsewhere.service(),
                wanted.type(), null, null, wanted.people())));
    }

    @Test
    void givesEachRecordItsOwnNumber() {
        @SuppressWarnings("unchecked")
        Callable<RecordId>[] eight = IntStream.range(0, 8).mapToObj(i -> opening()).toArray(Callable[]::new);
        var opened = Together.run(eight);
        assertEquals(List.of(), opened.refused());
        var numbers = new HashSet<String>();
        opened.done().forEach(record -> numbers.add(records.view(worker, record).number()));
        assertEquals(8, numbers.size());
    }

    private Callable<RecordId> opening() {
        return () -> practice.record(worker, ana);
    }

    @Test
    void correctsOnlyWhatWasSeen() {
        var record = practice.record(worker, ana);
        long seen = records.view(worker, record).version();
        records.edit(worker, edit(record, seen, "Suivi à la maison"));
        assertEquals("Suivi à la maison", records.view(worker, record).title());
        assertThrows(ChangedMeanwhile.class, () -> records.edit(worker, edit(record, seen, "Autre")));
        assertEquals("Suivi à la maison", records.view(worker, record).title());
    }

    @Test
    void hidesARecordFromThoseWithoutARight() {
        var record = practice.record(worker, ana);
        var colleague = practice.practitioner();
        assertThrows(NotVisible.class, () -> records.view(colleague, record));
        assertThrows(NotVisible.class, () -> records.timeline(colleague, record));
        assertEquals(0, mine(colleague).total());
    }

    @Test
    void showsACoordinatorThatItExistsAndNotWhatItSays() {
        var record = practice.record(worker, ana);
        var coordinator = practice.someone(Role.COORDINATOR);
        var view = records.view(coordinator, record);
        assertEquals(view.serviceName(), view.title());
        assertNull(view.reason());
        assertThrows(NotAllowed.class, () -> records.timeline(coordinator, record));
        var listed = records.page(coordinator, RecordQuery.active(20)).rows();
        assertEquals(List.of(view.serviceName()), listed.stream().map(RecordSummary::title).toList());
        assertEquals(0, found(coordinator, "classe").total());
        assertEquals(1, found(coordinator, view.number()).total());
    }

    @Test
    void findsOwnRecordsByNumberTitleAndPeople() {
        var record = practice.record(worker, ana);
        practice.record(worker, practice.student(worker, "Bélanger"));
        var number = records.view(worker, record).number();
        for (var words : List.of(number, "classe tremb", "lea tremblay", "TREMBLAY"))
            assertTrue(found(worker, words).rows().stream().anyMatch(row -> row.id().equals(record)), words);
        assertEquals(1, found(worker, "tremblay").total());
        assertEquals(0, found(worker, "tremblay belanger").total());
        assertEquals(2, found(worker, null).total());
    }

    @Test
    void listsInEveryOrderPageByPage() {
        for (var person : practice.students(worker, 3)) practice.record(worker, person);
        for (var sort : RecordQuery.Sort.values()) {
            var first = records.page(worker, new RecordQuery(null, RecordState.ACTIVE, practice.service().id(),
                    worker.self(), sort, 0, 2));
            var second = records.page(worker, new RecordQuery(null, null, null, null, sort, 2, 2));
            assertEquals(3, first.total());
            assertEquals(2, first.rows().size());
            assertEquals(1, second.rows().size());
            assertTrue(first.rows().stream().noneMatch(row -> row.id().equals(second.rows().get(0).id())));
        }
    }

    @Test
    void tellsWhatHappened() {
        var record = practice.record(worker, ana);
        records.archive(worker, record, "Déménagement");
        var kinds = records.timeline(worker, record).stream().map(TimelineEntry::kind).toList();
        assertEquals(List.of("record-archived", "record-opened"), kinds);
        assertEquals(worker.name(), records.timeline(worker, record).get(0).byName());
    }

    private RecordPage mine(Viewer viewer) { return records.page(viewer, RecordQuery.active(20)); }

    private RecordPage found(Viewer viewer, String words) {
        return records.page(viewer, new RecordQuery(words, null, null, null, null, 0, 20));
    }

    private static RecordEdit edit(RecordId record, long version, String title) {
        return new RecordEdit(record, version, title, RecordType.INDIVIDUAL, LocalDate.of(2026, 9, 1), null);
    }
}
