package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Brings a profile that exists up to date with what a source says now. */
@ApplicationScoped
class Renewal {

    private final Sql sql;
    private final ProfileDesk profiles;
    private final Differences differences;
    private final Memory memory;
    private final Schooling schooling;
    private final Writing writing;

    @Inject
    Renewal(Sql sql, ProfileDesk profiles, Differences differences, Memory memory, Schooling schooling,
            Writing writing) {
        this.sql = sql;
        this.profiles = profiles;
        this.differences = differences;
        this.memory = memory;
        this.schooling = schooling;
        this.writing = writing;
    }

    Outcome forecast(Viewer viewer, Sending sending, IncomingPerson person, SourceKeys.Known known) {
        ProfileId profile = new ProfileId(known.target());
        ProfileView view = profiles.open(viewer, profile);
        if (view.isArchived() && known.present()) return Outcome.archived(profile);
        if (view.isArchived()) return Outcome.of(Outcome.Kind.CHANGE, profile);
        var difference = differences.of(viewer, sending, person, new Differences.Seen(view, !known.present()));
        return Outcome.of(Upserts.kind(difference.writes() || !known.present(), difference.proposes()), profile);
    }

    Outcome renew(Viewer viewer, Sending sending, IncomingPerson person, SourceKeys.Known known) {
        return renew(viewer, sending, person, new Found(new ProfileId(known.target()), known.present()));
    }

    /** Takes a profile that the source did not write for the person. */
    Outcome adopt(Viewer viewer, Sending sending, IncomingPerson person, ProfileId profile) {
        return renew(viewer, sending, person, new Found(profile, true));
    }

    List<Effect> end(Viewer viewer, Sending sending, ProfileId profile) {
        return schooling.end(viewer, profiles.open(viewer, profile), sending.today());
    }

    /** A profile, and whether the source named it the last time. */
    private record Found(ProfileId profile, boolean present) {}

    private Outcome renew(Viewer viewer, Sending sending, IncomingPerson person, Found found) {
        sql.lock("profiles_profile", found.profile().value());
        ProfileView view = profiles.open(viewer, found.profile());
        if (view.isArchived() && found.present()) return Outcome.archived(found.profile());
        boolean archived = view.isArchived();
        if (archived) {
            profiles.restore(viewer, found.profile(), view.version());
            view = profiles.open(viewer, found.profile());
        }
        var difference = differences.of(viewer, sending, person, new Differences.Seen(view, !found.present()));
        var effects = new ArrayList<Effect>(writing.guardians(viewer, sending, difference));
        var met = writing.strangers(viewer, sending, difference);
        effects.addAll(met.effects());
        effects.addAll(writing.profile(viewer, sending, person, difference));
        effects.addAll(enrol(viewer, sending, person, new Differences.Seen(view, !found.present())));
        if (!found.present()) effects.add(Effect.returned(found.profile().value(), archived));
        boolean proposed = writing.propose(sending, difference) > 0 || met.proposed();
        memory.remember(sending.source(), found.profile(), Claims.of(person).beside(view.name().given()));
        long version = memory.keep(viewer, sending, person, new Memory.Kept(found.profile(), !proposed));
        boolean wrote = !effects.isEmpty() || difference.keys();
        sql.letGo();
        return new Outcome(Upserts.kind(wrote, proposed), found.profile(), version, effects);
    }

    private List<Effect> enrol(Viewer viewer, Sending sending, IncomingPerson person, Differences.Seen seen) {
        var now = new Enrolled(seen.profile().enrolments(), seen.back(), sending.today());
        List<NewEnrolment> wanted = schooling.of(viewer, sending, person);
        List<NewEnrolment> missing = now.missing(wanted);
        var ends = new ArrayList<>(now.ends(wanted));
        ends.addAll(schooling.left(viewer, sending, now, wanted));
        if (missing.isEmpty() && ends.isEmpty()) return List.of();
        ProfileView view = profiles.open(viewer, seen.profile().id());
        return now.effects(schooling.write(viewer, view, ends, missing).enrolments());
    }
}
