package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Takes over what a source says about guardians who were known before they were tied to the child it sends. */
@ApplicationScoped
class Acquaintances {

    private static final String CHANGED = "select id from profiles_contact where id in (?) and version > 1";

    private final Sql sql;
    private final Guardians guardians;
    private final Repeats repeats;
    private final SourceValues said;
    private final Proposals proposals;

    @Inject
    Acquaintances(Sql sql, Guardians guardians, Repeats repeats, SourceValues said, Proposals proposals) {
        this.sql = sql;
        this.guardians = guardians;
        this.repeats = repeats;
        this.said = said;
        this.proposals = proposals;
    }

    /** A guardian who was tied to a child just now. */
    record Met(ProfileId child, UUID contact, IncomingGuardian guardian) {}

    /** What was done, and whether something waits for a decision. */
    record Taken(List<Effect> effects, boolean proposed) {

        static final Taken NOTHING = new Taken(List.of(), false);

        private Taken and(Taken other) {
            var both = new ArrayList<>(effects);
            both.addAll(other.effects);
            return new Taken(both, proposed || other.proposed);
        }
    }

    /** In their order, by child; nobody is looked at closely of whom nothing new is said and whom nobody changed. */
    Map<ProfileId, Taken> take(Viewer viewer, Sending sending, List<Met> met) {
        var taken = new HashMap<ProfileId, Taken>();
        if (met.isEmpty()) return taken;
        var differing = differing(sending.source(), met);
        for (var one : met)
            if (differing.contains(one.contact()))
                taken.merge(one.child(), take(viewer, sending, one), Taken::and);
        return taken;
    }

    Taken take(Viewer viewer, Sending sending, Met met) {
        ContactView contact = guardians.of(viewer, met.child()).stream()
            .filter(one -> one.contact().equals(met.contact()) && one.until() == null).findFirst().orElseThrow();
        var claims = Claims.of(met.guardian()).beside(contact.person().given());
        Plan plan = proposals.undecided(guardians.plan(contact, sending.source(), claims));
        var effects = guardians.write(viewer, met.child(), contact, plan.sets());
        int proposed = proposals.add(met.child(), met.contact(), plan, sending.source());
        repeats.remember(contact, sending.source(), claims);
        return new Taken(effects, proposed > 0);
    }

    private Set<UUID> differing(String source, List<Met> met) {
        Collection<UUID> contacts = met.stream().map(Met::contact).distinct().toList();
        var last = said.of(contacts, source);
        var differing = new HashSet<UUID>();
        sql.rows(CHANGED, contacts).forEach(row -> differing.add(row.uuid(0)));
        met.stream().filter(one -> saysAnew(one, last.getOrDefault(one.contact(), Map.of())))
            .forEach(one -> differing.add(one.contact()));
        return differing;
    }

    private static boolean saysAnew(Met met, Map<Field, byte[]> last) {
        return Claims.of(met.guardian()).values().entrySet().stream().anyMatch(one ->
            !Arrays.equals(last.get(one.getKey()), Digest.of(met.contact(), one.getKey(), one.getValue())));
    }
}
