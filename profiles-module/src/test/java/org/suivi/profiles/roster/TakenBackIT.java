package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.Today;
import org.suivi.testing.SuiviTest;

/** Imports that are taken back, and what the next ones make of it. */
@SuiviTest
class TakenBackIT extends WithFiles {

    private static final int CHILDREN = 12;

    @Inject
    private Today today;

    @Test
    void judgesThoseWhoHadBeenChangedAsBefore() {
        brought(from(1));
        var renamed = send(Sent.child("1", "Renée", null), Sent.child("2", "Renée-Anne", null));
        undo(renamed);
        assertEquals(List.of("1", "2"), leavers(tried(secretary, from(3))));
        assertEquals(CHILDREN, log.run(secretary, tried(secretary, from(1))).activeBefore());
    }

    @Test
    void bringsBackWhoWasTakenForGone() {
        brought(from(1));
        UUID partial = brought(from(3));
        assertEquals(1, ended("1"));
        takenBack(partial);
        assertEquals(0, ended("1"));
        assertEquals(List.of(), log.items(secretary, partial, ItemFilter.KEPT, new RunLog.Page(0, 10)));
        assertEquals(List.of("1"), leavers(tried(secretary, from(2))));
    }

    @Test
    void leavesWhoHasBeenWorkedWithSince() {
        brought(from(1));
        UUID partial = brought(from(2));
        ProfileView view = profiles.open(secretary, child("1"));
        profiles.archive(secretary, view.id(), view.version(), null);
        takenBack(partial);
        assertEquals(List.of("changed-meanwhile"), log.items(secretary, partial, ItemFilter.KEPT,
            new RunLog.Page(0, 10)).stream().map(ItemView::code).toList());
        assertEquals(1, ended("1"));
    }

    @Test
    void sendsAwayAgainWhoHadOnlyComeBackByMistake() {
        brought(from(1));
        brought(from(2));
        takenBack(brought(from(1)));
        assertEquals(0, lasting("1"));
        assertEquals(List.of(), leavers(tried(secretary, from(2))));
        takenBack(brought(Stream.concat(Stream.of(from(2)), Stream.of("99")).toArray(String[]::new)));
        takenBack(brought(Stream.concat(Stream.of(from(2)), Stream.of("99")).toArray(String[]::new)));
        assertEquals(ProfileView.State.ARCHIVED, profiles.open(secretary, child("99")).state());
    }

    @Test
    void bringsBackWhoWasAtNoSchoolAnyMore() {
        brought(from(1));
        ProfileView view = profiles.open(secretary, child("1"));
        details.endEnrolment(secretary, view.id(), view.version(), view.enrolments().get(0).id(), today.date());
        UUID partial = brought(from(2));
        takenBack(partial);
        assertEquals(List.of(), log.items(secretary, partial, ItemFilter.KEPT, new RunLog.Page(0, 10)));
        assertEquals(List.of("1"), leavers(tried(secretary, from(2))));
    }

    @Test
    void archivesNobodyWithWhomSomebodyWorks() {
        String[] more = Stream.concat(Stream.of(from(1)), Stream.of("99")).toArray(String[]::new);
        brought(from(1));
        takenBack(brought(more));
        UUID again = brought(more);
        ProfileView view = profiles.open(secretary, child("99"));
        details.identify(secretary, view.id(), view.version(), Stream.concat(view.identifiers().stream(),
            Stream.of(new Identifier("gpi", "99-" + mark))).toList());
        takenBack(again);
        assertEquals(ProfileView.State.ACTIVE, profiles.open(secretary, view.id()).state());
        assertEquals(List.of(), leavers(tried(secretary, from(1))));
    }

    @Test
    void knowsNoFormerNameThatWasAMistake() {
        brought(from(1));
        PersonName before = profiles.open(secretary, child("1")).name();
        undo(send(Sent.child("1", "Renommée", null)));
        ProfileView after = profiles.open(secretary, child("1"));
        assertEquals(before, after.name());
        assertEquals(List.of(), after.formerNames());
    }

    @Test
    void endsTheSchoolThatACompleteFileNoLongerSays() {
        brought(from(1));
        String[] moved = from(1);
        moved[0] = "1@P";
        UUID run = brought(moved);
        assertEquals(1, ended("1"));
        assertEquals(1, lasting("1"));
        assertEquals(RunState.DONE, log.run(secretary, run).state());
        assertEquals(0, log.run(secretary, tried(secretary, moved)).counts().change());
        takenBack(run);
        assertEquals(List.of("École"), profiles.open(secretary, child("1")).enrolments().stream()
            .filter(one -> one.until() == null).map(EnrolmentView::institutionName).toList());
        send(Sent.at(Sent.child("2", "Zoé2", null), new Placement("P" + mark, null, null, null, null, true)));
        assertEquals(2, lasting("2"));
    }

    private static String[] from(int first) {
        return IntStream.rangeClosed(first, CHILDREN).mapToObj(Integer::toString).toArray(String[]::new);
    }

    private UUID brought(String... keys) { return files.confirmed(secretary, tried(secretary, keys)).id(); }

    private void takenBack(UUID run) {
        imports.undo(secretary, run);
        work(run);
    }

    private List<String> leavers(UUID tried) {
        return log.items(secretary, tried, ItemFilter.LEAVE, new RunLog.Page(0, 20)).stream().map(ItemView::externalId)
            .sorted().toList();
    }

    private ProfileId child(String key) { return desk.byExternalId(secretary, source, key).orElseThrow(); }

    private long ended(String key) { return enrolments(key).stream().filter(one -> one.until() != null).count(); }

    private long lasting(String key) { return enrolments(key).stream().filter(one -> one.until() == null).count(); }

    private List<EnrolmentView> enrolments(String key) { return profiles.open(secretary, child(key)).enrolments(); }
}
