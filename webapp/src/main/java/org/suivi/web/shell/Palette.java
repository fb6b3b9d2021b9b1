package org.suivi.web.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.web.address.Addresses;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Texts;

/** The command palette: people, records and acts, as far as the viewer may see them; from two letters on. */
@Named
@RequestScoped
public class Palette {

    private final CurrentViewer me;
    private final Search search;
    private final Navigation navigation;
    private final Addresses to;
    private final Texts texts;
    private String words = "";
    private List<Hit> people;
    private List<Hit> records;

    @Inject
    Palette(CurrentViewer me, Search search, Navigation navigation, Addresses to, Texts texts) {
        this.me = me;
        this.search = search;
        this.navigation = navigation;
        this.to = to;
        this.texts = texts;
    }

    public List<Hit> getPeople() {
        if (people == null) people = searches() ? search.people(me.viewer(), words) : List.of();
        return people;
    }

    public List<Hit> getRecords() {
        if (records == null) records = searches() ? search.records(me.viewer(), words) : List.of();
        return records;
    }

    /** Whether something was asked for and nothing found. */
    public boolean isNothing() { return searches() && getPeople().isEmpty() && getRecords().isEmpty(); }

    /** What the viewer can begin, and the pages that the words name. */
    public List<Hit> getActions() {
        List<Hit> acts = new ArrayList<>();
        if (!me.viewer().parties().isEmpty()) {
            acts.add(Hit.act(texts.get("palette.new-profile"), "user-plus", to.getNewProfile()));
            acts.add(Hit.act(texts.get("palette.new-record"), "folder-plus", to.getNewRecord()));
        }
        navigation.getEntries().stream()
            .map(entry -> Hit.act(texts.get(entry.getLabel()), entry.icon(), entry.address()))
            .filter(page -> fold(page.title()).contains(fold(words.strip()))).forEach(acts::add);
        return acts;
    }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words == null ? "" : words; }

    private boolean searches() { return words.strip().length() > 1 && !me.viewer().parties().isEmpty(); }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
