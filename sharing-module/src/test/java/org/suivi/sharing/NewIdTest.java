package org.suivi.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Ids that follow each other in time. */
class NewIdTest {

    private static final int MANY = 20_000;

    @Test
    void keepsTheOrderInWhichTheyWereMade() {
        List<String> made = Stream.generate(NewId::next).limit(MANY).map(UUID::toString).toList();
        assertEquals(made.stream().sorted().toList(), made);
    }

    @Test
    void areOfVersionSevenAndEachIsAnother() {
        var made = Stream.generate(NewId::next).parallel().limit(MANY).collect(Collectors.toSet());
        assertEquals(MANY, made.size());
        assertEquals(List.of("7 2"), made.stream().map(id -> id.version() + " " + id.variant()).distinct().toList());
    }
}
