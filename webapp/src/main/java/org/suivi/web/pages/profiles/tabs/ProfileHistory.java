package org.suivi.web.pages.profiles.tabs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.history.ChangeView;
import org.suivi.profiles.history.Said;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ViewProfile;
import org.suivi.web.texts.Formats;
import org.suivi.web.texts.Texts;

/** Every change of a person’s profile and contacts, newest first, with the fields in words. */
@Named
@RequestScoped
public class ProfileHistory {

    private static final int NAMED = 3;

    private final ProfileDesk profiles;
    private final ViewProfile page;
    private final CurrentViewer me;
    private final Texts texts;
    private final Formats formats;
    private List<ChangeView> changes;

    @Inject
    ProfileHistory(ProfileDesk profiles, ViewProfile page, CurrentViewer me, Texts texts, Formats formats) {
        this.profiles = profiles;
        this.page = page;
        this.me = me;
        this.texts = texts;
        this.formats = formats;
    }

    public List<ChangeView> getChanges() {
        if (changes == null) changes = profiles.history(me.viewer(), page.getProfile().id());
        return changes;
    }

    public String field(ChangeView change) {
        String key = "field." + change.field();
        return texts.containsKey(key) ? texts.get(key) : change.field();
    }

    /** A value as typed, followed by what the reader's language has words for. */
    public String value(Said said) {
        if (said == null) return "";
        return Stream.concat(Stream.of(said.text()), said.keys().stream().map(this::word))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What was changed at once as one line each, among what happened lately; values stay in the history. */
    List<Happened> lines() {
        var acts = new LinkedHashMap<String, List<ChangeView>>();
        getChanges().forEach(change -> acts.computeIfAbsent(act(change), act -> new ArrayList<>()).add(change));
        return acts.values().stream().map(this::line).toList();
    }

    /** The text of a key; one that carries a day reads {@code said.from=2026-08-28}. */
    private String word(String key) {
        int day = key.indexOf('=');
        return day < 0 ? texts.get(key)
                : texts.fill(key.substring(0, day), formats.date(LocalDate.parse(key.substring(day + 1))));
    }

    private static String act(ChangeView change) {
        return change.at().getEpochSecond() + change.by() + (isTurn(change) ? change.id() : "");
    }

    /** Whether somebody was archived or restored, which stands for itself. */
    private static boolean isTurn(ChangeView change) {
        return change.field().equals("state") && change.before() != null;
    }

    private Happened line(List<ChangeView> act) {
        ChangeView first = act.get(0);
        boolean creation = act.stream().anyMatch(change -> change.field().equals("number"));
        String text = creation ? texts.get("activity.created") : told(act);
        return new Happened(first.at(), first.by(), text, creation ? "user-plus" : "user-edit", "quiet", null, null);
    }

    private String told(List<ChangeView> act) {
        if (isTurn(act.get(0))) return texts.get("activity." + act.get(0).after().keys().get(0));
        String fields = act.stream().map(this::field).distinct().limit(NAMED).collect(Collectors.joining(", "));
        return texts.fill(act.size() > NAMED ? "activity.changed-more" : "activity.changed", fields);
    }
}
