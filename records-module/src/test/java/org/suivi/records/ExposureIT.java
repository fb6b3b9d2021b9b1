package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.messages.MessageDesk;
import org.suivi.profiles.messages.NewMessage;
import org.suivi.profiles.messages.SentMessage;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.records.notes.NoteDesk;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;
import org.suivi.testing.SuiviTest;

/** Who read a record while the wrong person was in it (E11). */
@SuiviTest
class ExposureIT {

    @Inject
    private RecordDesk records;

    @Inject
    private LinkDesk links;

    @Inject
    private NoteDesk notes;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private DetailDesk details;

    @Inject
    private MessageDesk messages;

    @Inject
    private Shares shares;

    private Practice practice;
    private Viewer worker;
    private Viewer coordinator;
    private ProfileId wrong;
    private ProfileId right;
    private RecordId record;

    @BeforeEach
    void aRecordAboutTheWrongPerson() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        coordinator = practice.someone(Role.COORDINATOR);
        wrong = practice.student(worker, "Tremblay");
        right = practice.student(worker, "Tremblay");
        record = practice.record(worker, wrong);
    }

    @Test
    void e11ListsForACoordinatorWhoReadAndWhoWasWrittenTo() {
        Viewer reader = practice.practitioner();
        shares.share(worker, record, reader.self(), Level.READ, null);
        records.view(reader, record);
        notes.of(reader, record);
        profiles.open(reader, wrong);
        writeTo(wrong);
        replace();
        Viewer late = practice.practitioner();
        shares.share(worker, record, late.self(), Level.READ, null);
        notes.of(late, record);
        Exposure found = links.exposure(coordinator, record, formerPeriod());
        ReaderView one = found.readers().stream().filter(each -> each.staff().equals(reader.self().id())).findFirst()
                .orElseThrow();
        assertTrue(one.what().containsAll(EnumSet.of(Reading.RECORD, Reading.NOTES)), one::toString);
        assertEquals(reader.name(), one.name());
        assertTrue(found.readers().stream().noneMatch(each -> each.staff().equals(late.self().id())));
        assertEquals(List.of("Léa Tremblay"), found.messages().stream().map(SentMessage::recipient).toList());
    }

    @Test
    void e11SaysWhoOpenedThePersonThroughTheRecord() {
        Viewer elsewhere = Practice.named("Clinique Nord").practitioner();
        shares.share(worker, record, elsewhere.self(), Level.READ, null);
        profiles.open(elsewhere, wrong);
        replace();
        Exposure found = links.exposure(worker, record, formerPeriod());
        ReaderView one = found.readers().stream().filter(each -> each.staff().equals(elsewhere.self().id()))
                .findFirst().orElseThrow();
        assertEquals(EnumSet.of(Reading.PERSON), one.what());
        assertEquals(1, one.times());
    }

    @Test
    void tellsNobodyElse() {
        Viewer reader = practice.practitioner();
        shares.share(worker, record, reader.self(), Level.READ, null);
        replace();
        UUID period = formerPeriod();
        assertThrows(NotAllowed.class, () -> links.exposure(reader, record, period));
        Viewer stranger = Practice.named("Clinique Nord").someone(Role.COORDINATOR);
        assertThrows(NotVisible.class, () -> links.exposure(stranger, record, period));
        assertThrows(NotVisible.class, () -> links.exposure(coordinator, record, UUID.randomUUID()));
    }

    private void replace() {
        links.replace(coordinator, wrong, new LinkChange(record, right, LinkRole.CLIENT, true, "Homonyme"));
    }

    /** As a coordinator finds it, who is not told why the period ended. */
    private UUID formerPeriod() {
        RecordView.Link former = records.view(coordinator, record).former().get(0);
        assertEquals(wrong, former.profile());
        assertNull(former.reason());
        return former.link();
    }

    private void writeTo(ProfileId person) {
        ProfileView seen = profiles.open(worker, person);
        details.reachAt(worker, person, seen.version(),
                List.of(ContactPoint.email(ContactPoint.Use.HOME, "lea@example.org")));
        UUID point = messages.recipients(worker, person).get(0).point();
        messages.write(worker, person, new NewMessage(point, "Rendez-vous", "Mardi.", false, false));
    }
}
