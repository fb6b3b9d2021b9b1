package org.suivi.web.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Busy;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Unavailable;

/** What a script of a page learns from the status: below 500, sending the same again is of no use. */
class AnswerTest {

    @Test
    void tellsWhatPassesFromWhatDoesNot() {
        assertEquals(503, Answer.status(new Busy()));
        assertEquals(503, Answer.status(new Unavailable()));
        assertEquals(409, Answer.status(new ChangedMeanwhile()));
        assertEquals(404, Answer.status(new NotVisible()));
    }

    @Test
    void saysWhenToSendAgain() {
        assertEquals(Map.of("Retry-After", "1"), Answer.later(new Busy()));
        assertEquals(Map.of("Retry-After", "10"), Answer.later(new Unavailable()));
        assertEquals(Map.of(), Answer.later(new ChangedMeanwhile()));
    }
}
