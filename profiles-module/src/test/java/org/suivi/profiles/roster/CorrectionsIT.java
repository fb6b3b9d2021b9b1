package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileFact.StudentLeft;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.reach.Following;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.profiles.roster.merge.Field;
import org.suivi.profiles.roster.merge.ProposalDesk;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.notices.Notices;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** What staff wrote and what school systems say do not overwrite each other, and who leaves is not deleted. */
@SuiviTest
class CorrectionsIT extends WithFiles {

    @Inject
    private ProposalDesk proposals;
    @Inject
    private Farewells farewells;
    @Inject
    private Custodies custodies;
    @Inject
    private Following following;
    @Inject
    private Notices notices;
    @Inject
    private Sql sql;

    @Test
    void e60ProposesInsteadOfOverwritingACorrectedPhone() {
        bring(student("1", "514-555-0101", "514-555-0102"));
        ProfileView child = only();
        details.reachAt(secretary, child.id(), child.version(),
            List.of(ContactPoint.phone(ContactPoint.Use.HOME, "514-555-0199")));
        correct(child.id(), "438-555-0177");

        var run = bring(student("1", "514-555-0101", "514-555-0103"));
        assertEquals(1, run.counts().propose());
        assertEquals("514-555-0199", only().points().get(0).value());
        assertEquals("438-555-0177", guardianPhone(child.id()));
        assertEquals(List.of("514-555-0101", "514-555-0103"),
            proposals.open(secretary).stream().map(one -> one.proposed()).sorted().toList());

        assertEquals(1, bring(student("1", "514-555-0101", "514-555-0103")).counts().propose());
        assertEquals(2, proposals.open(secretary).size());
        var guardian = proposals.open(secretary).stream().filter(one -> one.contact()).findFirst().orElseThrow();
        assertEquals(Field.PHONE, guardian.field());
        proposals.accept(secretary, guardian.id());
        assertEquals("514-555-0103", guardianPhone(child.id()));
        proposals.dismiss(secretary, proposals.open(secretary).get(0).id());
        assertEquals("514-555-0199", only().points().get(0).value());
        assertEquals(1, bring(student("1", "514-555-0101", "514-555-0103")).counts().same());
        assertEquals(List.of(), proposals.open(secretary));
    }

    @Test
    void showsProposalsBehindManyAboutPeopleOutOfReach() {
        bring(student("1", "514-555-0101", ""));
        details.reachAt(secretary, only().id(), only().version(),
            List.of(ContactPoint.phone(ContactPoint.Use.HOME, "514-555-0199")));
        bring(student("1", "514-555-0102", ""));
        var elsewhere = house.someone(house.workspace("École d'à côté"), Role.SECRETARY);
        ProfileId other = profiles.create(elsewhere, People.aStudent("Noé", "Roy"));
        Transactions.run(() -> sql.run("""
            insert into profiles_roster_proposal
                   (id, version, profile_id, target_id, field, value, digest, source, state, at)
            select cast(concat('00000000-0000-7000-8000-', lpad(seq, 12, '0')) as uuid), 1, ?, uuid(), 'PHONE',
                   '514-555-0100', p.digest, 'sis', 'OPEN', p.at
              from profiles_roster_proposal p join seq_1_to_2100 where p.profile_id = ?""",
            other.value(), only().id().value()));
        assertEquals(List.of("514-555-0102"), proposals.open(secretary).stream().map(one -> one.proposed()).toList());
        assertEquals(1, proposals.waiting(secretary));
        assertEquals(200, proposals.waiting(elsewhere));
    }

    @Test
    void letsTheSourceChangeWhatItWroteItself() {
        bring(student("1", "514-555-0101", "514-555-0102"));
        assertEquals(1, bring(student("1", "514-555-0111", "514-555-0112")).counts().change());
        assertEquals("514-555-0111", only().points().get(0).value());
        assertEquals("514-555-0112", guardianPhone(only().id()));
        assertEquals(List.of(), proposals.open(secretary));
    }

    @Test
    void e61MarksWhoLeftAndDeletesNothing() {
        bring(roster(20, 0));
        farewells.forget();
        var run = bring(roster(20, 1));
        assertEquals(1, run.counts().leave());
        assertEquals(20, files.active(secretary, "").size());
        var left = profiles.open(secretary, farewells.first());
        assertTrue(left.enrolments().get(0).until() != null);
        assertEquals(1, bring(roster(20, 0)).counts().change());
        assertTrue(profiles.open(secretary, left.id()).enrolments().stream().anyMatch(one -> one.until() == null));
    }

    @Test
    void e61AsksTheHolderOfARecordOfSomeoneWhoLeft() {
        bring(roster(20, 0));
        var last = files.active(secretary, "").stream().filter(one -> one.name().family().startsWith("Ft"))
            .findFirst().orElseThrow().id();
        var holder = house.practitioner(secretary.workspace());
        var record = RecordId.next();
        Transactions.run(() -> {
            custodies.open(holder, record, holder.self());
            following.follow(record, last);
        });
        bring(roster(20, 1));
        assertEquals(List.of("notice.student-left"), notices.list(holder).stream().map(one -> one.kind()).toList());
    }

    @Test
    void stopsAndAsksWhenManyWouldLeave() {
        bring(roster(20, 0));
        var run = files.tried(secretary, "s-" + mark, roster(20, 5));
        assertThrows(TooManyLeavers.class, () -> imports.confirm(secretary, run, false));
        imports.confirm(secretary, run, true);
        assertEquals(5, files.worked(secretary, run).counts().leave());
    }

    @Test
    void asksAPersonAboutWhoLooksTheSame() {
        bring(student("1", "", ""));
        ProfileView known = only();
        var run = files.brought(secretary, "other-" + mark, student("77", "", ""));
        assertEquals(1, run.counts().toReview());
        var waiting = reviews.waiting(secretary, run.id()).get(0);
        assertEquals(known.id(), waiting.candidates().get(0).profile().id());
        reviews.decide(secretary, run.id(), waiting.item(), known.id());
        assertEquals(0, files.worked(secretary, run.id()).counts().toReview());
        assertEquals(1, files.active(secretary, "").size());
        assertEquals(1, files.brought(secretary, "other-" + mark, student("77", "", "")).counts().same());
    }

    @Test
    void e47NeverTakesTwinsForOneAndRemembersIt() {
        bring(student("1", "", ""));
        var run = files.brought(secretary, "other-" + mark, student("77", "", ""));
        reviews.decide(secretary, run.id(), reviews.waiting(secretary, run.id()).get(0).item(), null);
        assertEquals(1, files.worked(secretary, run.id()).counts().create());
        assertEquals(2, files.active(secretary, "").size());
        assertEquals(1, files.brought(secretary, "other-" + mark, student("77", "", "")).counts().same());
    }

    @Test
    void takesBackWhatNobodyHasWorkedWithSince() {
        bring(student("1", "514-555-0101", "514-555-0102"));
        var changed = bring(student("1", "514-555-0111", "514-555-0102"));
        imports.undo(secretary, changed.id());
        assertEquals(RunState.UNDONE, files.worked(secretary, changed.id()).state());
        assertEquals("514-555-0101", only().points().get(0).value());

        var other = files.brought(secretary, "new-" + mark, named("2", "Zoé", "2016-01-01"));
        imports.undo(secretary, other.id());
        assertEquals(1, files.worked(secretary, other.id()).counts().undone());
        assertEquals(1, files.active(secretary, "").size());
        var again = files.brought(secretary, "new-" + mark, named("2", "Zoé", "2016-01-01"));
        assertEquals(1, again.counts().change());
        assertEquals(2, files.active(secretary, "").size());
    }

    @Test
    void keepsWhatSomebodyHasWorkedWith() {
        var run = bring(student("1", "514-555-0101", ""));
        ProfileView child = only();
        details.reachAt(secretary, child.id(), child.version(), List.of());
        imports.undo(secretary, run.id());
        assertEquals(1, files.worked(secretary, run.id()).counts().kept());
        assertEquals(1, files.active(secretary, "").size());
    }

    private RunView bring(List<UploadedFile> sent) { return files.brought(secretary, "s-" + mark, sent); }

    private ProfileView only() { return profiles.open(secretary, files.active(secretary, "").get(0).id()); }

    private String guardianPhone(ProfileId child) {
        return contacts.of(secretary, child).get(0).person().points().get(0).value();
    }

    private List<UploadedFile> student(String id, String phone, String guardianPhone) {
        return users("2014-03-15", id + ",s,student,Émile,Tremblay," + phone + ",p" + id,
            "p" + id + ",s,parent,Julie,Roy," + guardianPhone + ",");
    }

    private List<UploadedFile> named(String id, String given, String birth) {
        return users(birth, id + ",s,student," + given + ",Lavoie,,");
    }

    /** So many students of different names, without the last ones. */
    private List<UploadedFile> roster(int size, int without) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < size - without; i++)
            rows.add("k%d,s,student,G%2$cvin%1$d,F%2$cmer%1$d,,".formatted(i, 'a' + i));
        return users("", rows.toArray(String[]::new));
    }

    private List<UploadedFile> users(String birth, String... rows) {
        var users = new ArrayList<String>(List.of(
            "sourcedId,orgSourcedIds,role,givenName,familyName,phone,agentSourcedIds,status,dateLastModified"));
        for (String row : rows) users.add(row + ",,");
        String first = rows[0].substring(0, rows[0].indexOf(','));
        return new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "s,,,École B,school")
            .with("users.csv", users.toArray(String[]::new))
            .with("demographics.csv", "sourcedId,birthDate,sex", first + "," + birth + ",").zip();
    }

    /** Hears who left. */
    @ApplicationScoped
    static class Farewells {

        private final List<ProfileId> heard = new ArrayList<>();

        void forget() { heard.clear(); }

        ProfileId first() { return heard.get(0); }

        void on(@Observes StudentLeft fact) { heard.add(fact.profile()); }
    }
}
