package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.storage.Today;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** Several imports of one name at once, and what those see of them who see the students of one school only. */
@SuiviTest
class ManyImportsIT extends WithFiles {

    private static final int ROUNDS = 10;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private Today today;

    @Inject
    private Viewers viewers;

    @Test
    void beginOneAtATime() {
        for (int i = 0; i < ROUNDS; i++) {
            Together<UUID> both = Together.run(begin(tried(secretary, "a" + i)), begin(tried(secretary, "b" + i)));
            assertEquals(1, both.done().size(), both.toString());
            assertInstanceOf(SourceBusy.class, both.refused().get(0));
            work(both.done().get(0));
        }
    }

    @Test
    void doNotWaitForThoseOfAnotherWorkspaceNorCountItsPeople() {
        Viewer other = house.someone(house.workspace("Autre école"), Role.SECRETARY);
        var ours = tried(secretary, "1", "2", "3", "4", "5");
        imports.confirm(secretary, ours, true);
        work(ours);
        imports.confirm(secretary, tried(secretary, "1", "2", "3", "4", "5", "6"), true);
        imports.confirm(other, tried(other, "other-1"), false);
    }

    @Test
    void areTheirOwnForWhoSeesTheStudentsOfOneSchool() {
        UUID lake = institutions.add(secretary, new NewInstitution("Lac", "L" + mark, null));
        institutions.add(secretary, new NewInstitution("Parc", "P" + mark, null));
        send(child(1, "L"), child(2, "P"));
        var theirs = tried(secretary, "1", "2@P");
        Viewer manager = managerOf(lake);
        assertThrows(NotVisible.class, () -> log.items(manager, theirs, ItemFilter.ALL, new RunLog.Page(0, 10)));
        assertThrows(NotVisible.class, () -> reviews.waiting(manager, theirs));
        assertEquals(List.of(), log.runs(manager, RunFilter.ALL));
        var own = tried(manager, "3");
        assertEquals(List.of("1"), log.items(manager, own, ItemFilter.LEAVE, new RunLog.Page(0, 10)).stream()
            .map(ItemView::externalId).toList());
    }

    @Test
    void weighWhoWouldLeaveAgainstThoseWhomTheViewerSees() {
        UUID lake = institutions.add(secretary, new NewInstitution("Lac", "L" + mark, null));
        institutions.add(secretary, new NewInstitution("Parc", "P" + mark, null));
        send(IntStream.rangeClosed(1, 22).mapToObj(i -> child(i, i > 2 ? "P" : "L")).toArray(IncomingPerson[]::new));
        Viewer manager = managerOf(lake);
        var one = tried(manager, "1");
        assertEquals(2, log.run(manager, one).activeBefore());
        assertThrows(TooManyLeavers.class, () -> imports.confirm(manager, one, false));
        files.confirmed(secretary, tried(secretary,
            IntStream.rangeClosed(1, 22).mapToObj(i -> i + (i > 2 ? "@P" : "@L")).toArray(String[]::new)));
        imports.confirm(manager, tried(manager, "1", "2"), false);
    }

    @Test
    void endNothingAtASchoolThatTheViewerDoesNotServe() {
        UUID lake = institutions.add(secretary, new NewInstitution("Lac", "L" + mark, null));
        institutions.add(secretary, new NewInstitution("Parc", "P" + mark, null));
        IncomingPerson both = Sent.at(child(1, "L"), placement("L"), placement("P"));
        var child = send(both).results().get(0).profile();
        Viewer manager = managerOf(lake);
        files.confirmed(manager, tried(manager, "1"));
        assertEquals(2, lasting(child));
        files.confirmed(secretary, tried(secretary, "1"));
        assertEquals(1, lasting(child));
    }

    @Test
    void endWhatWouldHaveLastedOfWhoHasLeft() {
        var place = new Placement("L" + mark, "Lac", "3", null, today.date().plusYears(1), true);
        var child = send(Sent.at(Sent.child("1", "Léa", "2016-07-01"), place)).results().get(0).profile();
        var without = tried(secretary, "2");
        imports.confirm(secretary, without, true);
        work(without);
        assertEquals(List.of(today.date()),
            profiles.open(secretary, child).enrolments().stream().map(EnrolmentView::until).toList());
    }

    @Test
    void goOnWithoutContactsOnlyAsTheyWereSentWithoutThem() {
        Viewer sender = house.system(secretary.workspace(), Scope.PROFILES_WRITE, Scope.CONTACTS_WRITE);
        Viewer lesser = viewers.ofClient(sender.self().id(), Set.of(Scope.PROFILES_WRITE), sender.address());
        var sent = tried(sender, "1");
        assertThrows(NotAllowed.class, () -> imports.confirm(lesser, sent, true));
        files.confirmed(sender, sent);
        assertThrows(NotAllowed.class, () -> imports.undo(lesser, sent));
        imports.undo(secretary, sent);
        work(sent);
        var without = tried(lesser, "2");
        assertEquals(RunState.DONE, files.confirmed(lesser, without).state());
        imports.undo(lesser, without);
    }

    private IncomingPerson child(int number, String place) {
        String born = LocalDate.EPOCH.plusDays(400L * number).toString();
        return Sent.at(Sent.child("" + number, "Zoé" + number, born), placement(place));
    }

    private Placement placement(String place) { return new Placement(place + mark, null, "3", null, null, true); }

    private long lasting(ProfileId child) {
        return profiles.open(secretary, child).enrolments().stream().filter(one -> one.until() == null).count();
    }

    private Viewer managerOf(UUID school) {
        UUID director = house.staff("Rémi", "Directeur");
        house.works(director, secretary.workspace(), Role.SCHOOL_MANAGER);
        house.limits(director, secretary.workspace(), school);
        return house.viewer(director, secretary.workspace());
    }

    private Callable<UUID> begin(UUID run) {
        return () -> {
            imports.confirm(secretary, run, true);
            return run;
        };
    }
}
