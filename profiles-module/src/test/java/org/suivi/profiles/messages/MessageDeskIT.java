package org.suivi.profiles.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.EditProfile;
import org.suivi.profiles.People;
import org.suivi.profiles.Personal;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.Caution;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.notices.MailState;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;

/** Writing to people, and what stops a message. */
@SuiviTest
class MessageDeskIT extends WritingHome {

    @Inject
    private TestClock clock;

    @Test
    void writesToTheAddressThatWasChosenAndKeepsIt() {
        reachable("lea@example.org", Caution.NONE);
        UUID point = desk.recipients(viewer, léa).get(0).point();
        desk.write(viewer, léa, new NewMessage(point, "Rendez-vous", "Mardi à 14 h.", false, false));
        MessageView written = desk.journal(viewer, léa).get(0);
        assertEquals("lea@example.org", written.address());
        assertEquals("Léa Roy", written.recipient());
        assertEquals("Mardi à 14 h.", written.body());
        assertEquals(MailState.QUEUED, written.state());
        MessageView forOthers = desk.journal(house.practitioner(school), léa).get(0);
        assertNull(forOthers.body());
        assertNull(forOthers.address());
    }

    @Test
    void e50AsksForAConfirmationWhereDiscretionIsAsked() {
        reachable("lea@example.org", new Caution(false, true, false));
        UUID point = desk.recipients(viewer, léa).get(0).point();
        assertRefused("discreet", point, false);
        desk.write(viewer, léa, new NewMessage(point, "Rendez-vous", "Mardi.", true, false));
        assertEquals(1, desk.journal(viewer, léa).size());
    }

    @Test
    void neverUsesWhatMustNotBeUsed() {
        reachable("lea@example.org", new Caution(true, false, false));
        assertRefused("do-not-contact", desk.recipients(viewer, léa).get(0).point(), true);
    }

    @Test
    void e49SendsNothingAfterADeath() {
        reachable("lea@example.org", Caution.NONE);
        ProfileView view = profiles.open(viewer, léa);
        profiles.edit(viewer, léa, new EditProfile(view.version(), view.name(), view.birth(), view.variants(),
                new Personal(null, null, null, null, null, LocalDate.of(2026, 1, 2)), false, null));
        assertRefused("deceased", desk.recipients(viewer, léa).get(0).point(), true);
    }

    @Test
    void e38LetsAnOrderOverrideEveryFlag() {
        Recipient father = fatherUnder(order(null, null));
        assertEquals("200-04-7", father.order());
        assertRefused("restricted", father.point(), true);
    }

    @Test
    void e39GoesOnBlockingAfterTheLastDayUntilSomeoneRemovesTheOrder() {
        LocalDate first = LocalDate.of(2031, 1, 10);
        clock.set(first.minusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        Recipient before = fatherUnder(order(first, first.plusDays(20)));
        assertNull(before.blocked());
        for (int days : new int[] {1, 21, 40}) {
            clock.set(first.plusDays(days).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            assertRefused("restricted", before.point(), true);
        }
        ContactView father = contacts.of(viewer, léa).get(0);
        contacts.tie(viewer, léa, father.tieId(), father.tieVersion(), Tie.of(Relation.FATHER));
        desk.write(viewer, léa, new NewMessage(before.point(), "Rendez-vous", "Mercredi.", true, false));
        assertEquals(1, desk.journal(viewer, léa).size());
    }

    @Test
    void e44SendsNothingConfidentialToAnAddressThatAParentReadsToo() {
        reachable("lea@example.org", Caution.NONE);
        assertFalse(desk.sharesAddress(viewer, léa));
        parent("Marc", "LEA@example.org", Tie.of(Relation.FATHER));
        assertTrue(desk.sharesAddress(viewer, léa));
        for (Recipient each : desk.recipients(viewer, léa)) {
            assertTrue(each.shared());
            RecipientBlocked refusal = assertThrows(RecipientBlocked.class,
                    () -> desk.write(viewer, léa, confidential(each.point())));
            assertEquals("recipient-blocked.shared", refusal.code());
            desk.write(viewer, léa, new NewMessage(each.point(), "Rendez-vous", "Mardi.", false, false));
        }
        assertEquals(2, desk.journal(viewer, léa).size());
    }

    @Test
    void leavesAConfidentialMessageToItsWriter() {
        reachable("lea@example.org", Caution.NONE);
        desk.write(viewer, léa, confidential(desk.recipients(viewer, léa).get(0).point()));
        assertEquals("Seulement pour toi.", desk.journal(viewer, léa).get(0).body());
        Viewer alsoEdits = house.someone(school, Role.SECRETARY);
        MessageView forOthers = desk.journal(alsoEdits, léa).get(0);
        assertTrue(forOthers.confidential());
        assertNull(forOthers.body());
        assertNull(forOthers.subject());
    }

    @Test
    void knowsNoAddressOfPeopleOutOfReach() {
        reachable("lea@example.org", Caution.NONE);
        UUID point = desk.recipients(viewer, léa).get(0).point();
        Viewer elsewhere = house.practitioner(house.workspace("Clinique Nord"));
        assertThrows(NotVisible.class, () -> desk.recipients(elsewhere, léa));
        ProfileId own = profiles.create(elsewhere, People.aStudent("Max", "Roy"));
        assertThrows(NotVisible.class, () -> desk.write(elsewhere, own, new NewMessage(point, "a", "b", true, false)));
    }

    private static Restriction order(LocalDate from, LocalDate until) {
        return new Restriction(Restriction.Kind.NO_INFORMATION, "200-04-7", from, until, null);
    }

    private Recipient fatherUnder(Restriction order) {
        Tie tie = new Tie(Relation.FATHER, null, 1, List.of(Flag.yes(Flag.Kind.RECEIVES_COPIES)), order, null, null);
        parent("Marc", "marc@example.org", tie);
        return desk.recipients(viewer, léa).get(0);
    }

    private static NewMessage confidential(UUID point) {
        return new NewMessage(point, "Rendez-vous", "Seulement pour toi.", false, true);
    }

    private void assertRefused(String why, UUID point, boolean confirmed) {
        RecipientBlocked refusal = assertThrows(RecipientBlocked.class,
                () -> desk.write(viewer, léa, new NewMessage(point, "Rendez-vous", "Mardi.", confirmed, false)));
        assertEquals("recipient-blocked." + why, refusal.code());
        assertEquals(List.of(), desk.journal(viewer, léa));
    }
}
