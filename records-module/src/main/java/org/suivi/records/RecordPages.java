package org.suivi.records;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.access.RightPath;

/** Puts together what a page shows about one record, or about many. */
@ApplicationScoped
class RecordPages {

    private final RecordQueries queries;
    private final RecordLists lists;
    private final People people;
    private final Custodies custodies;

    @Inject
    RecordPages(RecordQueries queries, RecordLists lists, People people, Custodies custodies) {
        this.queries = queries;
        this.lists = lists;
        this.people = people;
        this.custodies = custodies;
    }

    /** The record, reduced to its existence and its people for a permit below reading. */
    RecordView view(Permit permit) {
        var known = queries.facts(permit.record());
        var content = permit.atLeast(Level.READ);
        var links = people.known(permit.viewer(), queries.links(permit.record()));
        return new RecordView(permit.record(), known.version(), known.number(),
                content ? known.title() : known.serviceName(), known.service(), known.serviceName(), known.type(),
                known.openedOn(), content ? known.reason() : null, known.state(), custodies.holder(permit),
                open(links, true), former(permit, open(links, false)), permit.level(), permit.path());
    }

    ProfileRecords ofProfile(Viewer viewer, ProfileId profile) {
        if (!people.sees(viewer, profile)) throw new NotVisible();
        var visible = lists.ofProfile(viewer, profile);
        var active = (int) visible.stream().filter(RecordSummary::active).count();
        return new ProfileRecords(visible, queries.activeOf(profile).size() - active);
    }

    RecordPage page(Viewer viewer, RecordQuery query) { return lists.page(viewer, query); }

    /** A coordinator, who may replace a wrong person, knows who was in the record, not why they are no more. */
    private static List<RecordView.Link> former(Permit permit, List<RecordView.Link> links) {
        if (permit.atLeast(Level.READ)) return links;
        boolean keeps = permit.path().kind() == RightPath.Kind.COORDINATOR && !permit.viewer().isClient();
        return keeps ? links.stream().map(RecordView.Link::withoutReason).toList() : List.of();
    }

    private static List<RecordView.Link> open(List<RecordView.Link> links, boolean yes) {
        return links.stream().filter(link -> (link.until() == null) == yes).toList();
    }
}
