package org.suivi.web.soap.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.web.texts.Texts;

/** The sentences of problems that stand in answers and are no refusals. */
@ApplicationScoped
class Sentences {

    private final Texts texts;

    @Inject
    Sentences(Texts texts) { this.texts = texts; }

    /** The text of a code with its values, or null where it has none. */
    String of(String code, Object... values) {
        String key = texts.containsKey(code) ? code : "roster.problem." + code;
        return texts.containsKey(key) ? texts.fill(key, values) : null;
    }
}
