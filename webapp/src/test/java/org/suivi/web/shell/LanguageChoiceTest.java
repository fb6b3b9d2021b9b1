package org.suivi.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suivi.web.texts.Language;

/** Where the choice of a language leads. */
class LanguageChoiceTest {

    @Test
    void keepsTheRestOfTheAddress() {
        assertEquals("?language=fr", LanguageChoice.link(null, Language.FR));
        assertEquals("?id=42&q=%C3%89lo&language=fr", LanguageChoice.link("id=42&q=%C3%89lo", Language.FR));
        assertEquals("?id=42&tab=records&language=en",
            LanguageChoice.link("id=42&language=fr&tab=records", Language.EN));
    }

    @Test
    void leadsNowhereElse() {
        assertEquals("/profiles/list.xhtml", LanguageChoice.here("/profiles/list.xhtml"));
        assertEquals("/evil.example/login.xhtml", LanguageChoice.here("//evil.example/login.xhtml"));
        assertEquals("/evil.example/login.xhtml", LanguageChoice.here("/\\/evil.example/login.xhtml"));
    }
}
