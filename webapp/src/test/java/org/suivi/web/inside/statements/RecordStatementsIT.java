package org.suivi.web.inside.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.profiles.EditProfile;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.names.PersonName;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.records.documents.DocumentDesk;
import org.suivi.records.documents.Upload;
import org.suivi.records.notes.DraftText;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteType;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Refusal;

/** What the product promises about records and their links: S03, S04, S05, S08, S11, S16, S18. */
@ExtendWith(ArquillianExtension.class)
class RecordStatementsIT {

    private static final int GROUP = 200;

    @Inject private School school;
    @Inject private ProfileDesk profiles;
    @Inject private RecordDesk records;
    @Inject private LinkDesk links;
    @Inject private NoteDesk notes;
    @Inject private DocumentDesk documents;

    @Test
    void s03ProfileIsLinkedToSeveralRecords() {
        ProfileId id = school.student("Lavoie", "Mia");
        Set<RecordId> opened = Stream.of(school.speech(), school.psychology(), school.socialWork())
                .map(service -> records.open(school.maude(), new NewRecord(null, service, RecordType.INDIVIDUAL, null,
                        null, List.of(new NewRecord.Person(id, LinkRole.CLIENT))))).collect(Collectors.toSet());
        assertEquals(3, opened.size());
        assertEquals(opened, records.ofProfile(school.maude(), id).visible().stream()
                .map(r -> r.id()).collect(Collectors.toSet()));
        for (RecordId record : opened) assertEquals(Set.of(id), peopleIn(record));
    }

    @Test
    void s04RecordHasSeveralProfiles() {
        for (int size : new int[] {2, 4, 12, GROUP}) {
            List<ProfileId> people = IntStream.range(0, size)
                    .mapToObj(i -> school.student("Groupe", "Membre " + i)).toList();
            RecordId record = records.open(school.maude(), new NewRecord("Habiletés sociales", school.speech(),
                    RecordType.GROUP, null, null,
                    people.stream().map(p -> new NewRecord.Person(p, LinkRole.PARTICIPANT)).toList()));
            assertEquals(Set.copyOf(people), peopleIn(record));
        }
    }

    @Test
    void s05RecordKeepsAtLeastOneProfile() {
        assertThrows(Refusal.class, () -> records.open(school.maude(),
                new NewRecord(null, school.speech(), RecordType.INDIVIDUAL, null, null, List.of())));
        ProfileId only = school.student("Morin", "Jade");
        RecordId record = school.recordOf(school.maude(), only);
        Refusal last = assertThrows(Refusal.class, () -> links.unlink(school.maude(), record, only, null));
        assertEquals("last-profile-of-record", last.code());
        assertEquals(Set.of(only), peopleIn(record));
    }

    @Test
    void s08NotesAndDocumentsBelongToARecord() {
        ProfileId id = school.student("Pelletier", "Noah");
        RecordId record = school.recordOf(school.maude(), id);
        RecordId other = school.recordOf(school.maude(), id);
        UUID note = NewId.next();
        long version = notes.save(school.maude(),
                new DraftText(note, record, "tab", 0, NoteType.PROGRESS, Instant.now(),
                false, "Retold a story in six pictures.")).version();
        notes.sign(school.maude(), note, version);
        documents.add(school.maude(), new Upload(record, null, "rapport.txt", false,
                new ByteArrayInputStream("Rapport".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of(note), notes.of(school.maude(), record).stream().map(n -> n.id()).toList());
        assertEquals(1, documents.of(school.maude(), record).size());
        assertEquals(List.of(), notes.of(school.maude(), other));
        assertEquals(List.of(), documents.of(school.maude(), other));
    }

    @Test
    void s11ChangeShowsInEveryLinkedRecordAtOnce() {
        ProfileId id = school.student("Fortin", "Rose");
        List<RecordId> all = IntStream.range(0, 20).mapToObj(i -> school.recordOf(school.maude(), id)).toList();
        ProfileView rose = profiles.open(school.maude(), id);
        var receipt = profiles.edit(school.maude(), id, new EditProfile(rose.version(),
                PersonName.of("Fortin-Côté", "Rose"), rose.birth(), rose.variants(), rose.personal(), false, null));
        assertEquals(all.size(), receipt.records());
        for (RecordId record : all)
            assertEquals(List.of("Fortin-Côté, Rose"), records.view(school.maude(), record).people().stream()
                    .map(p -> p.name()).toList());
    }

    @Test
    void s16ProfilesAreManagedInsideARecord() {
        ProfileId first = school.student("Caron", "Liam");
        RecordId record = school.recordOf(school.maude(), first);
        ProfileId second = school.student("Caron", "Emma");
        links.link(school.maude(), new LinkChange(record, second, LinkRole.CO_CLIENT, false, null));
        assertEquals(Set.of(first, second), peopleIn(record));
        assertTrue(profiles.open(school.maude(), second).mayEdit(), "whoever holds the record edits its people");
    }

    @Test
    void s18ProfileIsUnlinkedWhenAnotherRemains() {
        ProfileId first = school.student("Bergeron", "Adam");
        ProfileId second = school.student("Bergeron", "Eva");
        RecordId record = school.recordOf(school.maude(), first);
        links.link(school.maude(), new LinkChange(record, second, LinkRole.CO_CLIENT, false, null));
        links.unlink(school.maude(), record, first, "opened for the sister only");
        assertEquals(Set.of(second), peopleIn(record));
        assertEquals(1, records.view(school.maude(), record).former().size(), "the history stays");
    }

    private Set<ProfileId> peopleIn(RecordId record) {
        return records.view(school.maude(), record).people().stream().map(p -> p.profile()).collect(Collectors.toSet());
    }
}
