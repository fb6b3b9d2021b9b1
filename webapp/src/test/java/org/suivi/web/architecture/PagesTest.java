package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** Pages hold no words, no looks and fit on a screen. */
class PagesTest {

    private static final int LONGEST = 80;

    @Test
    void holdNeitherWordsNorLooks() throws XMLStreamException {
        List<Path> pages = Sources.of("webapp", ".xhtml");
        assertFalse(pages.isEmpty());
        for (Path page : pages) assertEquals(List.of(), Pages.offences(Sources.text(page)), page::toString);
    }

    @Test
    void fitOnAScreen() {
        for (Path page : Sources.of("webapp", ".xhtml"))
            assertTrue(Sources.text(page).lines().count() <= LONGEST, page::toString);
    }

    /** Their components are put together once: see {@code BuiltOnce}. */
    @Test
    void decideNothingWhileTheyAreBuilt() {
        for (Path page : Sources.of("webapp", ".xhtml"))
            assertFalse(Sources.text(page).contains("jakarta.tags"), page::toString);
    }

    @Test
    void noticesWordsAndLooks() throws XMLStreamException {
        assertEquals(List.of("style=color:red", "title=Close", "Save"), Pages.offences(
                "<p style='color:red' title='Close'>Save<b title='#{m.close}'>#{m['a.save']} · 2</b></p>"));
    }
}
