package org.suivi.sharing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/** Whom an audit row is about, found among the arguments of a use case. */
class SubjectsTest {

    private final Subjects subjects = new Subjects();

    record Inner(RecordId record, String text) {}

    record Command(ProfileId profile, List<Inner> inner, Optional<Party> party, UUID plain, String note) {}

    @Test
    void findsIdsInsideCommandsAndLists() {
        ProfileId profile = ProfileId.next();
        RecordId record = RecordId.next();
        Party team = Party.team(UUID.randomUUID());
        UUID plain = UUID.randomUUID();
        subjects.add(new Command(profile, List.of(new Inner(record, "secret")), Optional.of(team), plain, "secret"));
        assertEquals(List.of("profile:" + profile, "record:" + record, "team:" + team.id(), "id:" + plain),
            subjects.texts());
    }

    @Test
    void prefersTheClearerNameOfTheSameId() {
        RecordId record = RecordId.next();
        subjects.add(record.value());
        subjects.add(record);
        assertEquals(List.of("record:" + record), subjects.texts());
    }

    @Test
    void takesNoWordsAndNoEndlessLists() {
        subjects.add("clinical text");
        subjects.add(null);
        assertTrue(subjects.texts().isEmpty());
        subjects.add(Stream.generate(UUID::randomUUID).limit(1500).toList());
        assertEquals(1000, subjects.texts().size());
    }

    @Test
    void readsBackTheAnchorsItWrites() {
        Seal seal = Seal.NONE.over(new byte[32]);
        Anchor anchor = new Anchor(seal.number(), seal.chainHash());
        assertEquals(anchor.toString(), Anchor.of(" " + anchor + " ").toString());
        for (String wrong : new String[] {null, "", "1", "1:ff", "x:" + "0".repeat(64), "-1:" + "0".repeat(64)})
            assertThrows(InvalidValue.class, () -> Anchor.of(wrong));
    }
}
