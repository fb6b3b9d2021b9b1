package org.suivi.profiles.roster;

import java.util.ArrayList;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.LegacyRecordRequested.Member;
import org.suivi.profiles.roster.legacy.LegacyCase;
import org.suivi.profiles.roster.merge.Upserts;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Asks for the record of a former system to be opened, once all of its people have profiles. */
@ApplicationScoped
class LegacyOpening {

    private final Runs runs;
    private final Upserts upserts;
    private final Event<LegacyRecordRequested> requests;

    @Inject
    LegacyOpening(Runs runs, Upserts upserts, Event<LegacyRecordRequested> requests) {
        this.runs = runs;
        this.upserts = upserts;
        this.requests = requests;
    }

    void open(Viewer viewer, RosterRun run, RosterItem item) {
        LegacyCase wanted = item.legacy();
        UUID known = upserts.record(run.source(), wanted.number());
        if (known != null) {
            item.opened(known, false);
            return;
        }
        var members = new ArrayList<Member>();
        for (var one : wanted.people()) {
            ProfileId profile = upserts.behind(run.source(), one.externalId());
            if (profile == null) {
                item.waitForDecision();
                return;
            }
            if (members.stream().noneMatch(member -> member.profile().equals(profile)))
                members.add(new Member(profile, one.primary()));
        }
        var request = new LegacyRecordRequested(viewer, wanted, members);
        requests.fire(request);
        RecordId opened = request.record();
        upserts.rememberRecord(viewer, runs.sending(run), wanted.number(), opened.value());
        item.opened(opened.value(), true);
    }
}
