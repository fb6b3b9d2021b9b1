package org.suivi.web.shell;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordQuery;
import org.suivi.records.RecordSummary;
import org.suivi.sharing.Viewer;
import org.suivi.web.address.Addresses;
import org.suivi.web.texts.Formats;

/** Finds people and records for the palette: the viewer's own people first, a handful of each. */
@ApplicationScoped
class Search {

    private static final int PEOPLE = 6;
    private static final int RECORDS = 4;

    private final VisibleProfiles profiles;
    private final RecordDesk records;
    private final Addresses to;
    private final Formats formats;

    @Inject
    Search(VisibleProfiles profiles, RecordDesk records, Addresses to, Formats formats) {
        this.profiles = profiles;
        this.records = records;
        this.to = to;
        this.formats = formats;
    }

    List<Hit> people(Viewer viewer, String words) {
        List<ProfileSummary> found = new ArrayList<>(page(viewer, words, View.MINE, PEOPLE));
        if (found.size() < PEOPLE) page(viewer, words, View.ACTIVE, 2 * PEOPLE).stream()
            .filter(other -> found.stream().noneMatch(own -> own.id().equals(other.id()))).forEach(found::add);
        return found.stream().limit(PEOPLE).map(this::hit).toList();
    }

    List<Hit> records(Viewer viewer, String words) {
        RecordQuery query = new RecordQuery(words, null, null, null, RecordQuery.Sort.ACTIVITY, 0, RECORDS);
        return records.page(viewer, query).rows().stream().map(this::hit).toList();
    }

    private List<ProfileSummary> page(Viewer viewer, String words, View view, int rows) {
        return profiles.page(viewer, ProfileQuery.search(words).in(view).rows(0, rows)).rows();
    }

    private Hit hit(ProfileSummary person) {
        String detail = Detail.of(formats.ageOf(person.birth()), person.institution(), person.number());
        return new Hit(person.name().shown(), detail, to.profile(person.id()), "user", true);
    }

    private Hit hit(RecordSummary file) {
        String detail = Detail.of(file.number(), String.join(", ", file.people()), file.holderName());
        return new Hit(file.title(), detail, to.record(file.id()), "folder", false);
    }
}
