package org.suivi.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.web.texts.ReaderLanguage;

/** The guide in the reader's language. */
@Named
@RequestScoped
public class Guide {

    private final GuideText guide;
    private final ReaderLanguage reader;

    @Inject
    Guide(GuideText guide, ReaderLanguage reader) {
        this.guide = guide;
        this.reader = reader;
    }

    public String getHtml() { return guide.html(reader.get()); }
}
