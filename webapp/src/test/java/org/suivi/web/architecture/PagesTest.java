package org.suivi.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** Pages hold no words, no looks and fit on a screen. */
class PagesTest {

    private static final int LONGEST = 80;
    private static final String TAB_OF_A_PROFILE = "src=\"/WEB-INF/profiles/tab-#{viewProfile.tab}.xhtml\"";
    private static final Pattern CHOSEN =
        Pattern.compile("<ui:(?:include|composition|decorate)[^>]*(?:src|template)=\"[^\"]*[#$]\\{");

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
    void decideWhileTheyAreBuiltOnlyByWhatTheAddressSays() {
        List<Path> pages = Sources.of("webapp", ".xhtml");
        for (Path page : pages) assertFalse(chooses(Sources.text(page).replace(TAB_OF_A_PROFILE, "")), page::toString);
        assertEquals(List.of("profiles/view.xhtml"), pages.stream()
            .filter(page -> Sources.text(page).contains(TAB_OF_A_PROFILE))
            .map(page -> page.subpath(page.getNameCount() - 2, page.getNameCount()).toString()).toList());
    }

    @Test
    void noticesAPageThatChoosesItsParts() {
        assertTrue(chooses("<ui:include src=\"/WEB-INF/#{bean.part}.xhtml\"/>"));
        assertTrue(chooses("<ui:composition xmlns=\"a\"\n  template=\"${bean.frame}\">"));
        assertTrue(chooses("<ui:decorate template=\"/WEB-INF/frame-#{kind}.xhtml\">"));
        assertTrue(chooses("<html xmlns:c=\"jakarta.tags.core\">"));
        assertTrue(chooses("<ui:include " + TAB_OF_A_PROFILE + "/>"));
        assertFalse(chooses("<ui:include src=\"/WEB-INF/part.xhtml\"/><p xmlns:fn=\"jakarta.tags.functions\"/>"));
    }

    @Test
    void noticesWordsAndLooks() throws XMLStreamException {
        assertEquals(List.of("style=color:red", "title=Close", "Save"), Pages.offences(
                "<p style='color:red' title='Close'>Save<b title='#{m.close}'>#{m['a.save']} · 2</b></p>"));
    }

    private static boolean chooses(String page) {
        return page.contains("jakarta.tags.core") || CHOSEN.matcher(page).find();
    }
}
