package org.suivi.web.pages.profiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.suivi.web.texts.Texts;

/** What the filters of the list are set to, as the chips below the search say it. */
@RequestScoped
class FilterWords {

    private final Institutions institutions;
    private final Texts texts;

    @Inject
    FilterWords(Institutions institutions, Texts texts) {
        this.institutions = institutions;
        this.texts = texts;
    }

    String of(String filter, String value) {
        if (value == null) return "";
        if (filter.equals("institution")) return institutions.name(value);
        String key = "profiles." + filter + "." + value;
        return texts.containsKey(key) ? texts.get(key) : "";
    }
}
