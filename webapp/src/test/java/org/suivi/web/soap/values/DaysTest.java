package org.suivi.web.soap.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days as XML Schema writes them. */
class DaysTest {

    private final Days days = new Days();

    @Test
    void readsDaysWithAndWithoutATimeZone() {
        for (String day : List.of("2014-03-05", " 2014-03-05\n", "2014-03-05Z", "2014-03-05-05:00", "2014-03-05+14:00"))
            assertEquals(LocalDate.of(2014, 3, 5), days.unmarshal(day), day);
    }

    @Test
    void leavesWhatIsNoDayToTheContract() {
        for (String none : List.of("", "2014-02-30", "2014-3-5", "12014-03-05", "2014-03-05T10:00:00",
            "2014-03-05 Z", "never"))
            assertNull(days.unmarshal(none), none);
    }
}
