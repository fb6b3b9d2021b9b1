package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;

/** Whom a record is about: always somebody, and one of them first. */
class CaseRecordTest {

    private static final Instant NOON = Instant.parse("2026-11-21T17:00:00Z");
    private static final Happening NOW = new Happening(UUID.randomUUID(), NOON, null);
    private static final Happening LATER = new Happening(UUID.randomUUID(), NOON.plusSeconds(60), "moved");

    private final ProfileId ana = ProfileId.next();
    private final ProfileId ben = ProfileId.next();

    @Test
    void refusesToBeAboutNobody() {
        assertThrows(InvalidValue.class, () -> about());
    }

    @Test
    void takesTheFirstPersonAsThePrimaryOne() {
        var record = about(ana, ben);
        assertTrue(record.present(ana).primary());
        assertFalse(record.present(ben).primary());
    }

    @Test
    void refusesToUnlinkTheLastProfile() {
        var record = about(ana, ben);
        record.unlink(ana, LATER);
        assertThrows(LastProfileOfRecord.class, () -> record.unlink(ben, LATER));
        assertTrue(record.present(ben).open());
    }

    @Test
    void refusesTheSamePersonTwice() {
        assertThrows(AlreadyLinked.class, () -> about(ana, ana));
    }

    @Test
    void passesTheFirstPlaceOnWhenThePrimaryPersonLeaves() {
        var record = about(ana, ben);
        record.unlink(ana, LATER);
        assertTrue(record.present(ben).primary());
    }

    @Test
    void bringsSomeoneBackForANewPeriod() {
        var record = about(ana, ben);
        var first = record.unlink(ana, LATER);
        var second = record.link(ana, LinkRole.CLIENT, LATER);
        assertFalse(first.open());
        assertTrue(second.open());
        assertFalse(first.id().equals(second.id()));
    }

    @Test
    void takesAnUnlinkingBackAsIfItHadNotBeen() {
        var record = about(ana, ben);
        var period = record.unlink(ana, LATER);
        record.undoUnlink(period.id());
        assertTrue(record.present(ana).primary());
        assertFalse(record.present(ben).primary());
        assertThrows(AlreadyLinked.class, () -> record.undoUnlink(period.id()));
        assertThrows(NotVisible.class, () -> record.undoUnlink(UUID.randomUUID()));
    }

    @Test
    void replacesTheOnlyPersonWithoutBeingAboutNobody() {
        var record = about(ana);
        record.replace(ana, ben, LinkRole.CLIENT, LATER);
        assertTrue(record.present(ben).primary());
        assertThrows(NotLinked.class, () -> record.unlink(ana, LATER));
    }

    @Test
    void takesNothingMoreWhenArchived() {
        var record = about(ana, ben);
        record.archive("moved away", NOON);
        assertThrows(RecordClosed.class, () -> record.link(ProfileId.next(), LinkRole.CLIENT, LATER));
        assertThrows(RecordClosed.class, () -> record.unlink(ana, LATER));
        assertThrows(RecordClosed.class, () -> record.change(ana, LinkRole.PARENT, true));
        assertThrows(RecordClosed.class, () -> record.archive(null, NOON));
        record.reactivate();
        assertThrows(RecordStillActive.class, record::reactivate);
        assertEquals(LinkRole.PARENT, roleAfter(record, ben));
    }

    private static LinkRole roleAfter(CaseRecord record, ProfileId profile) {
        record.change(profile, LinkRole.PARENT, true);
        return record.present(profile).role();
    }

    private static CaseRecord about(ProfileId... people) {
        var persons = Stream.of(people).map(each -> new NewRecord.Person(each, LinkRole.CLIENT)).toList();
        var wanted = new NewRecord("Title", Party.service(UUID.randomUUID()), RecordType.FAMILY, null, null,
                List.copyOf(persons));
        var subject = new Subject("Title", RecordType.FAMILY, LocalDate.of(2026, 11, 21), null);
        return new CaseRecord("R-2026-0001", subject, wanted, NOW);
    }
}
