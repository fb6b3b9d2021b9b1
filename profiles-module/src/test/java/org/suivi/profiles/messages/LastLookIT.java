package org.suivi.profiles.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.EditProfile;
import org.suivi.profiles.Personal;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.Caution;
import org.suivi.sharing.notices.Mailbag;
import org.suivi.sharing.notices.MailState;
import org.suivi.sharing.notices.NoticeView;
import org.suivi.sharing.notices.Notices;
import org.suivi.testing.SuiviTest;

/** What was written waits for the mail server; what happens meanwhile holds it back, and its writer is told. */
@SuiviTest
class LastLookIT extends WritingHome {

    @Inject
    private Notices notices;

    @BeforeEach
    void aFather() {
        reachable("lea@example.org", Caution.NONE);
        parent("Marc", "marc@example.org", Tie.of(Relation.FATHER));
    }

    @Test
    void letsLeaveWhatIsStillAllowed() {
        assertTrue(Mailbag.leaves(written("lea@example.org", false)));
        assertTrue(Mailbag.leaves(written("marc@example.org", false)));
        assertEquals(List.of(MailState.QUEUED, MailState.QUEUED), states());
        assertEquals(List.of(), notices.list(viewer));
    }

    @Test
    void e49HoldsBackWhatWasWrittenBeforeADeath() {
        UUID message = written("marc@example.org", false);
        ProfileView view = profiles.open(viewer, léa);
        profiles.edit(viewer, léa, new EditProfile(view.version(), view.name(), view.birth(), view.variants(),
                new Personal(null, null, null, null, null, LocalDate.of(2026, 1, 2)), false, null));
        assertHeld("deceased", message);
    }

    @Test
    void e38HoldsBackWhatWasWrittenBeforeAnOrder() {
        UUID forFather = written("marc@example.org", false);
        UUID forLéa = written("lea@example.org", false);
        ContactView father = contacts.of(viewer, léa).get(0);
        contacts.tie(viewer, léa, father.tieId(), father.tieVersion(), new Tie(Relation.FATHER, null, 1, List.of(),
                new Restriction(Restriction.Kind.NO_CONTACT, "200-04-7", null, null, null), null, null));
        assertTrue(Mailbag.leaves(forLéa));
        assertHeld("restricted", forFather);
    }

    @Test
    void holdsBackWhatWouldReachSomeoneWhoIsNoContactAnyMore() {
        UUID message = written("marc@example.org", false);
        contacts.end(viewer, léa, contacts.of(viewer, léa).get(0).tieId(), LocalDate.of(2026, 1, 2), null);
        assertHeld("gone", message);
    }

    @Test
    void holdsBackWhatWouldReachAnAddressThatIsTheirsNoMore() {
        UUID message = written("lea@example.org", false);
        reachable("lea.roy@example.org", Caution.NONE);
        assertHeld("gone", message);
    }

    @Test
    void holdsBackWhatMustNotBeUsedNow() {
        UUID message = written("lea@example.org", false);
        reachable("lea@example.org", new Caution(true, false, false));
        assertHeld("do-not-contact", message);
    }

    @Test
    void e50AsksForDiscretionThatWasNotConfirmed() {
        UUID unaware = written("lea@example.org", false);
        UUID aware = written("lea@example.org", true);
        reachable("lea@example.org", new Caution(false, true, false));
        assertTrue(Mailbag.leaves(aware));
        assertHeld("discreet", unaware);
    }

    @Test
    void e44HoldsBackAConfidentialMessageWhenAParentBeginsToReadAlong() {
        UUID message = desk.write(viewer, léa, new NewMessage(point("lea@example.org"), "Rendez-vous", "Mardi.", false,
                true));
        UUID open = written("lea@example.org", false);
        parent("Anne", "lea@example.org", Tie.of(Relation.MOTHER));
        assertTrue(Mailbag.leaves(open));
        assertHeld("shared", message);
    }

    private UUID written(String address, boolean confirmed) {
        return desk.write(viewer, léa, new NewMessage(point(address), "Rendez-vous", "Mardi.", confirmed, false));
    }

    private UUID point(String address) {
        return desk.recipients(viewer, léa).stream().filter(each -> each.address().equals(address)).findFirst()
                .orElseThrow().point();
    }

    /** It never leaves, the journal says why, and the writer is sent there. */
    private void assertHeld(String why, UUID message) {
        assertFalse(Mailbag.leaves(message));
        assertFalse(Mailbag.waits(message), "nothing is left to hand over");
        MessageView held = desk.journal(viewer, léa).stream().filter(each -> each.id().equals(message)).findFirst()
                .orElseThrow();
        assertEquals(MailState.HELD, held.state());
        assertEquals(why, held.held());
        NoticeView told = notices.list(viewer).get(0);
        assertEquals("notice.message-held", told.key());
        assertEquals(léa, told.profile());
        assertEquals(1, notices.unread(viewer));
    }

    private List<MailState> states() { return desk.journal(viewer, léa).stream().map(MessageView::state).toList(); }
}
