package org.suivi.web.errors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.Refusal;
import org.suivi.web.texts.Texts;

/** The sentence that stands for a refusal, found under its code. */
@ApplicationScoped
public class RefusalTexts {

    private final Texts texts;

    @Inject
    RefusalTexts(Texts texts) { this.texts = texts; }

    /** The refusal's own sentence, or the one of its kind where it has none. */
    public String of(Refusal refusal) {
        String key = texts.containsKey(refusal.code()) ? refusal.code() : "refused." + refusal.kind();
        return texts.fill(key, refusal.args().toArray());
    }

    public String fault(String reference) { return texts.fill("error.reference", reference); }
}
