package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Java is read at a glance: what the law says of lines and files holds for tests and samples too. */
class SizesTest {

    private static final int WIDEST = 120;
    private static final int LONGEST = 250;

    private final List<Path> files = Sources.java();

    @Test
    void leaveNoLineTooWide() {
        assertEquals("", String.join("\n", files.stream()
            .flatMap(file -> wide(Sources.text(file)).mapToObj(line -> file + ":" + line)).toList()));
    }

    @Test
    void leaveNoFileTooLong() {
        assertEquals(List.of(), files.stream().filter(file -> Sources.text(file).lines().count() > LONGEST).toList());
    }

    @Test
    void areThoseOfAllJava() {
        for (String one : List.of("sharing/Viewer.java", "session/org/suivi/launch/SessionIds.java",
                "architecture/SizesTest.java", "samples/java/VerifyWebhook.java"))
            assertTrue(files.stream().anyMatch(file -> file.endsWith(one)), one);
    }

    @Test
    void countCharactersAndNotBytes() {
        assertEquals(List.of(2), wide("é".repeat(120) + "\n" + "é".repeat(121) + "\n").boxed().toList());
        assertEquals(List.of(), wide("\ud83d\ude42".repeat(120)).boxed().toList());
    }

    private static IntStream wide(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.rangeClosed(1, lines.size()).filter(line -> lines.get(line - 1).codePoints().count() > WIDEST);
    }
}
