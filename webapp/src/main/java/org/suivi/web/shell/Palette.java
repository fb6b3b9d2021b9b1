package org.suivi.web.shell;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordQuery;
import org.suivi.records.RecordSummary;
import org.suivi.sharing.Viewer;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Formats;
import org.suivi.web.texts.Texts;

/** The command palette: people, records and acts, as far as the viewer may see them. It searches from two letters on. */
@Named
@RequestScoped
public class Palette {

    private static final int PEOPLE = 6;
    private static final int RECORDS = 4;

    private final CurrentViewer me;
    private final VisibleProfiles profiles;
    private final RecordDesk records;
    private final Addresses to;
    private final Formats formats;
    private final Texts texts;
    private String words = "";
    private List<Hit> people;
    private List<Hit> files;

    @Inject
    Palette(CurrentViewer me, VisibleProfiles profiles, RecordDesk records, Addresses to, Formats formats, Texts texts) {
        this.me = me;
        this.profiles = profiles;
        this.records = records;
        this.to = to;
        this.formats = formats;
        this.texts = texts;
    }

    public List<Hit> getPeople() {
        if (people == null) people = searches() ? findPeople() : List.of();
        return people;
    }

    public List<Hit> getRecords() {
        if (files == null) files = searches() ? findRecords() : List.of();
        return files;
    }

    /** Whether something was asked for and nothing found. */
    public boolean isNothing() { return searches() && getPeople().isEmpty() && getRecords().isEmpty(); }

    public List<Hit> getActions() {
        List<Hit> acts = new ArrayList<>();
        if (me.viewer().parties().isEmpty()) return acts;
        acts.add(Hit.act(texts.get("palette.new-profile"), "user-plus", to.getNewProfile()));
        acts.add(Hit.act(texts.get("palette.new-record"), "folder-plus", to.getNewRecord()));
        acts.add(Hit.act(texts.get("palette.transfers"), "arrow-right-arrow-left", to.getTransfers()));
        return acts;
    }

    private boolean searches() { return words.strip().length() > 1 && !me.viewer().parties().isEmpty(); }

    private List<Hit> findPeople() {
        Viewer viewer = me.viewer();
        List<ProfileSummary> found = new ArrayList<>(
            profiles.page(viewer, ProfileQuery.search(words).in(ProfileQuery.View.MINE).rows(0, PEOPLE)).rows());
        if (found.size() < PEOPLE) profiles.page(viewer, ProfileQuery.search(words).rows(0, 2 * PEOPLE)).rows().stream()
            .filter(other -> found.stream().noneMatch(own -> own.id().equals(other.id()))).forEach(found::add);
        return found.stream().limit(PEOPLE).map(this::hit).toList();
    }

    private Hit hit(ProfileSummary person) {
        String detail = Detail.of(formats.ageOf(person.birth()), person.institution(), person.number());
        return new Hit(person.name().shown(), detail, to.profile(person.id()), "user", true, person.id().toString());
    }

    private List<Hit> findRecords() {
        RecordQuery query = new RecordQuery(words, null, null, null, RecordQuery.Sort.ACTIVITY, 0, RECORDS);
        return records.page(me.viewer(), query).rows().stream().map(this::hit).toList();
    }

    private Hit hit(RecordSummary file) {
        String detail = Detail.of(file.number(), String.join(", ", file.people()), file.holderName());
        return new Hit(file.title(), detail, to.record(file.id()), "folder", false, null);
    }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words == null ? "" : words; }
}
