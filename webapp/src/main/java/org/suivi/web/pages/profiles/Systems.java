package org.suivi.web.pages.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.web.texts.Texts;

/** What the systems that identifiers come from are called. */
@Named
@ApplicationScoped
public class Systems {

    private final Texts texts;

    @Inject
    Systems(Texts texts) { this.texts = texts; }

    /** Its name, or the slug of a system that has none here. */
    public String name(String system) {
        String key = "identifier.system." + system;
        return texts.containsKey(key) ? texts.get(key) : system;
    }
}
