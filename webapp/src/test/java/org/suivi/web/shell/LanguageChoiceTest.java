package org.suivi.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

    @Test
    void leadsNowhereElse() {
        assertEquals("/profiles/list.xhtml", LanguageChoice.here("/profiles/list.xhtml"));
        assertEquals("/evil.example/login.xhtml", LanguageChoice.here("//evil.example/login.xhtml"));
        assertEquals("/evil.example/login.xhtml", LanguageChoice.here("/\\/evil.example/login.xhtml"));
    }
}
