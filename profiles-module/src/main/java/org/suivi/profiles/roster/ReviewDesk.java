package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.merge.Upserts;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where somebody decides whether a person of an import is one of the candidates or a new person; never by itself. */
@ApplicationScoped
@Transactional
@UseCase
public class ReviewDesk {

    private final Runs runs;
    private final Items items;
    private final Upserts upserts;
    private final VisibleProfiles visible;

    @Inject
    ReviewDesk(Runs runs, Items items, Upserts upserts, VisibleProfiles visible) {
        this.runs = runs;
        this.items = items;
        this.upserts = upserts;
        this.visible = visible;
    }

    /** People of the import who wait for a decision, in the order of the file. */
    public List<ReviewCase> waiting(Viewer viewer, UUID run) {
        return items.waiting(runs.find(viewer, run).id(), RosterItem.Kind.PERSON).stream().map(item -> {
            var person = item.person();
            return ReviewCase.of(item, person, upserts.alike(viewer, person));
        }).toList();
    }

    /**
     * Remembers the decision; an import that was brought in already goes on with it.
     *
     * @param same the profile that it is, or null for a new person
     */
    public void decide(Viewer viewer, UUID run, UUID item, ProfileId same) {
        var found = runs.lock(viewer, run);
        var waiting = items.lock(item);
        if (!waiting.run().equals(run) || same != null && !visible.sees(viewer, same)) throw new NotVisible();
        waiting.decide(same);
        for (var record : items.waiting(run, RosterItem.Kind.RECORD)) record.retry();
        found.goOn();
    }
}
