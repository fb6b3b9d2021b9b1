package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.EditProfile;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** Profiles follow their records, and nothing else does. */
@SuiviTest
class ReachIT {

    @Inject
    private House house;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private VisibleProfiles visible;

    @Inject
    private Following following;

    @Inject
    private Custodies custodies;

    @Inject
    private Shares shares;

    @Inject
    private Handovers handovers;

    @Inject
    private ReachCheck check;

    @Inject
    private Sql sql;

    private Party school;
    private Party clinic;
    private Viewer sender;
    private Viewer recipient;

    @BeforeEach
    void twoWorkspaces() {
        school = house.workspace("École du Ruisseau");
        clinic = house.workspace("Clinique Nord");
        sender = house.practitioner(school);
        recipient = house.practitioner(clinic);
    }

    @Test
    void showsTheProfilesOfASharedRecordAndNothingMore() {
        ProfileId léa = create("Léa");
        ProfileId luc = create("Luc");
        ProfileId other = create("Autre");
        RecordId record = open(léa, luc);
        shares.share(sender, record, recipient.self(), Level.READ, null);
        assertEquals(List.of(léa, luc), listed(recipient));
        assertThrows(NotVisible.class, () -> profiles.open(recipient, other));
        assertThrows(NotAllowed.class, () -> profiles.edit(recipient, léa, renamed(léa, "Roy")));
        shares.withdraw(sender, record, recipient.self());
        assertEquals(List.of(), listed(recipient));
        assertThrows(NotVisible.class, () -> profiles.open(recipient, léa));
    }

    @Test
    void keepsWhatIsReachableInAnotherWay() {
        ProfileId léa = create("Léa");
        RecordId one = open(léa);
        RecordId other = open(léa);
        Party team = house.team(clinic, "TSA");
        house.joins(recipient.self().id(), team);
        Viewer member = house.viewer(recipient.self().id(), clinic);
        shares.share(sender, one, member.self(), Level.READ, null);
        shares.share(sender, other, team, Level.READ, null);
        shares.withdraw(sender, one, member.self());
        assertTrue(visible.sees(member, léa));
        shares.withdraw(sender, other, team);
        assertFalse(visible.sees(member, léa));
    }

    @Test
    void movesPresenceWhenNothingElseKeepsItThere() {
        ProfileId léa = create("Léa");
        RecordId record = open(léa);
        transfer(record, false);
        assertEquals(List.of(léa), listed(recipient));
        assertEquals(List.of(clinic), profiles.open(recipient, léa).homes());
        assertEquals(List.of(), listed(sender));
        assertThrows(NotVisible.class, () -> profiles.open(sender, léa));
        assertThrows(NotVisible.class, () -> profiles.open(house.someone(school, Role.SECRETARY), léa));
    }

    @Test
    void e01KeepsPresenceWhereAnotherRecordStaysAndShowsEditsOnBothSides() {
        ProfileId léa = create("Léa");
        RecordId leaving = open(léa);
        open(léa);
        transfer(leaving, false);
        assertEquals(List.of(school, clinic), profiles.open(recipient, léa).homes());
        profiles.edit(recipient, léa, renamed(léa, "Gagnon"));
        assertEquals("Gagnon", profiles.open(sender, léa).name().family());
        profiles.edit(sender, léa, renamed(léa, "Côté"));
        assertEquals("Côté", visible.page(recipient, ProfileQuery.search("cote")).rows().get(0).name().family());
    }

    @Test
    void e02KeepsAFormerProfileReadableThroughACopyButOffTheActiveList() {
        ProfileId léa = create("Léa");
        RecordId record = open(léa);
        transfer(record, true);
        assertEquals("Léa Tremblay", profiles.open(sender, léa).name().shown());
        assertEquals(List.of(), listed(sender));
        assertThrows(NotAllowed.class, () -> profiles.edit(sender, léa, renamed(léa, "Roy")));
    }

    @Test
    void takesNothingFromActiveListsOfOthersWhenARecordIsArchived() {
        ProfileId léa = create("Léa");
        RecordId record = open(léa);
        shares.share(sender, record, recipient.self(), Level.FULL, null);
        Transactions.run(() -> following.pause(record));
        assertEquals(List.of(), listed(recipient));
        assertTrue(visible.sees(recipient, léa));
        assertThrows(NotAllowed.class, () -> profiles.edit(recipient, léa, renamed(léa, "Roy")));
        assertEquals(List.of(léa), listed(sender));
    }

    @Test
    void bringsArchivedProfilesBackWithTheirRecord() {
        ProfileId léa = create("Léa");
        RecordId record = open(léa);
        Transactions.run(() -> following.pause(record));
        Viewer secretary = house.someone(school, Role.SECRETARY);
        profiles.archive(secretary, léa, version(léa), null);
        assertThrows(ProfileIsArchived.class, () -> open(léa));
        assertEquals(List.of(léa), Transactions.in(() -> following.resume(sender, record)));
        assertEquals(ProfileView.State.ACTIVE, profiles.open(sender, léa).state());
        assertEquals(List.of(), Transactions.in(() -> following.resume(sender, record)));
    }

    @Test
    void settlesAProfileWhereANewRecordFollowsIt() {
        ProfileId léa = create("Léa");
        shares.share(sender, open(léa), recipient.self(), Level.FULL, null);
        RecordId own = RecordId.next();
        Transactions.run(() -> {
            custodies.open(recipient, own, recipient.self());
            following.follow(own, léa);
        });
        assertTrue(visible.sees(house.someone(clinic, Role.SECRETARY), léa));
    }

    @Test
    void mendsWhatDiffersFromItsDefinition() {
        ProfileId léa = create("Léa");
        ProfileId luc = create("Luc");
        RecordId record = open(léa, luc);
        check.run();
        assertEquals(List.of(), check.mend(2));
        Viewer stranger = house.practitioner(clinic);
        damage(stranger, record, léa, luc);
        assertTrue(visible.sees(stranger, léa));
        assertEquals(Set.of(record.value(), luc.value()), Set.copyOf(check.mend(2)));
        assertEquals(List.of(), check.mend(1));
        damage(stranger, record, léa, luc);
        check.run();
        assertEquals(List.of(), check.mend(2));
        assertFalse(visible.sees(stranger, léa));
        assertTrue(visible.sees(sender, léa));
        assertTrue(visible.sees(house.someone(school, Role.SECRETARY), luc));
        assertTrue(Transactions.in(() -> sql.row("select 1 from profiles_workspace_word where workspace_id = ? "
                + "and profile_id = ? and word = 'luc'", school.id(), luc.value())).isPresent());
    }

    /** Shows one to a stranger and hides the other. */
    private void damage(Viewer stranger, RecordId record, ProfileId shown, ProfileId hidden) {
        Transactions.run(() -> {
            sql.run("update profiles_reach set party_id = ? where via = ? and profile_id = ?", stranger.self().id(),
                    record.value(), shown.value());
            sql.run("delete from profiles_reach where via = ?", hidden.value());
            sql.run("delete from profiles_workspace_word where profile_id = ?", hidden.value());
        });
    }

    private void transfer(RecordId record, boolean keepCopy) {
        UUID offer = handovers.offer(sender, record, new TransferOffer(recipient.self(), null, null, keepCopy, true));
        handovers.accept(recipient, offer, recipient.self());
    }

    private RecordId open(ProfileId... people) {
        RecordId record = RecordId.next();
        Transactions.run(() -> {
            custodies.open(sender, record, sender.self());
            for (ProfileId profile : people) following.follow(record, profile);
        });
        return record;
    }

    private ProfileId create(String given) { return profiles.create(sender, People.aStudent(given, "Tremblay")); }

    private long version(ProfileId profile) { return profiles.open(sender, profile).version(); }

    private EditProfile renamed(ProfileId id, String family) {
        ProfileView view = profiles.open(sender, id);
        return new EditProfile(view.version(), PersonName.of(family, "Léa"), view.birth(), view.variants(), null, false,
                null);
    }

    private List<ProfileId> listed(Viewer viewer) {
        return visible.page(viewer, ProfileQuery.all()).rows().stream().map(ProfileSummary::id).toList();
    }
}
