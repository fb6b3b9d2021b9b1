package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/** Decides, from the database and in every call, whether a viewer may know of a profile and change it. */
@ApplicationScoped
public class ProfileRights {

    /** Full access to an active record; only practitioners have any. */
    private static final String FULL_ACCESS = """
            exists (select 1 from profiles_follow f join sharing_held s on s.record_id = f.record_id
                     where f.profile_id = p.id and f.active and s.party_id in (?))
            or exists (select 1 from profiles_follow f join sharing_granted s on s.record_id = f.record_id
                        where f.profile_id = p.id and f.active and s.party_id in (?)
                          and s.up_to is null and s.level = 'FULL')
            """;

    /** Path that shows the profile, and the three grounds for changing it, in one statement. */
    private static final String DECISION = """
            select (select concat(if(r.via = r.profile_id, 'home ', concat('record ', r.via, ' ')),
                                  'party ', r.party_id)
                      from profiles_reach r
                     where r.profile_id = p.id and r.party_id in (?)
                     order by r.active desc, r.via = r.profile_id limit 1),
                   %s,
                   exists (select 1 from profiles_home h where h.profile_id = p.id and h.party_id = ?),
                   p.created_by = ? and not exists (select 1 from profiles_follow f where f.profile_id = p.id),
                   p.id
              from profiles_profile p where p.id in (?)
            """;

    private final Sql sql;
    private final AuditTrail audit;
    private final Today today;

    @Inject
    ProfileRights(Sql sql, AuditTrail audit, Today today) {
        this.sql = sql;
        this.audit = audit;
        this.today = today;
    }

    /** The right to know of the profile; {@link NotVisible} when there is none or no such profile. */
    public Seen see(Viewer viewer, ProfileId profile) {
        Row decision = decide(viewer, profile);
        return new Seen(viewer, profile, grounds(viewer, decision));
    }

    /** The same for many at once, without those that the viewer may not know of. The trail says who is answered. */
    public List<Seen> see(Viewer viewer, Collection<ProfileId> profiles) {
        if (profiles.isEmpty()) return List.of();
        List<Seen> seen = decisions(viewer, profiles).stream().filter(row -> row.text(0) != null)
                .map(row -> new Seen(viewer, new ProfileId(row.uuid(4)), grounds(viewer, row))).toList();
        seen.forEach(one -> audit.subject(one.profile()));
        return seen;
    }

    /**
     * The right to change the profile (D2): full access to an active record that follows it, a role that keeps the
     * profiles of a workspace where it is present, or having created it while no record follows it; not so for
     * programs, who would learn from it that one follows. The profile is locked first, so that two changes never decide
     * on the same state.
     */
    public Editing edit(Viewer viewer, ProfileId profile) {
        sql.lock("profiles_profile", profile.value());
        if (!grounds(viewer, decide(viewer, profile))) throw new NotAllowed("profile-edit");
        return new Editing(viewer, profile);
    }

    private Row decide(Viewer viewer, ProfileId profile) {
        Row decision = decisions(viewer, List.of(profile)).stream().findFirst().orElseThrow(NotVisible::new);
        if (decision.text(0) == null) throw new NotVisible();
        audit.path(decision.text(0));
        return decision;
    }

    private List<Row> decisions(Viewer viewer, Collection<ProfileId> profiles) {
        boolean mayHold = viewer.is(Role.PRACTITIONER);
        var within = Within.of(viewer, "p.id", today.date());
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < (mayHold ? 3 : 1); i++) values.add(viewer.partyIds());
        values.addAll(List.of(viewer.workspace().id(), viewer.self().id(),
                profiles.stream().map(ProfileId::value).toList()));
        values.addAll(within.values());
        return sql.rows(DECISION.formatted(mayHold ? FULL_ACCESS : "false") + within.condition(), values.toArray());
    }

    private static boolean grounds(Viewer viewer, Row decision) {
        boolean full = decision.flag(1);
        boolean keeper = viewer.roles().stream().anyMatch(Role::managesProfiles) && decision.flag(2);
        return full || keeper || decision.flag(3) && !viewer.isClient();
    }
}
