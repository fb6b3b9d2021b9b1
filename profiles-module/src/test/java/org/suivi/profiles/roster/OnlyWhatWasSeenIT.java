package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** Two programs that saw the same state of a person, and each change it. */
@SuiviTest
class OnlyWhatWasSeenIT extends WithASource {

    private static final int ROUNDS = 20;
    private static final List<String> LANGUAGES = List.of("fr", "en", "es", "ar");

    @Test
    void letsOneOfTwoWriteAtTheSameMoment() {
        long version = send(Sent.child("1", "Émile", null)).results().get(0).version();
        for (int i = 0; i < ROUNDS; i++) {
            String one = LANGUAGES.get(i % 2);
            String other = LANGUAGES.get(2 + i % 2);
            Together<Brought> both = Together.run(says(one, version), says(other, version));
            assertEquals(1, both.done().size(), both.toString());
            assertInstanceOf(ChangedMeanwhile.class, both.refused().get(0));
            version = both.done().get(0).result().version();
        }
    }

    @Test
    void writesNobodyWhoIsNotThereAnyMore() {
        assertThrows(ChangedMeanwhile.class, says("fr", 1)::call);
    }

    private Callable<Brought> says(String language, long version) {
        var batch = Batch.of(source, List.of(Sent.speaking(Sent.child("1", "Émile", null), language)));
        return () -> desk.bring(secretary, batch, new BatchDesk.Seen(source, "1", version));
    }
}
