package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.contacts.NewFamilies;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.SourceKeys.Kind;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.NewRows;

/** Makes the guardians of new profiles their contacts, the same person for all siblings. */
@ApplicationScoped
class Families {

    private final NewFamilies families;
    private final SourceKeys keys;

    @Inject
    Families(NewFamilies families, SourceKeys keys) {
        this.families = families;
        this.keys = keys;
    }

    /** Answers those who were known before, in the order of the children. */
    List<Acquaintances.Met> add(NewRows rows, Viewer viewer, Sending sending, Map<Editing, IncomingPerson> people) {
        List<String> ids = people.values().stream().flatMap(one -> one.named().stream())
            .map(IncomingGuardian::externalId).distinct().toList();
        if (ids.isEmpty()) return List.of();
        var met = new ArrayList<Acquaintances.Met>();
        var known = families.known(sending.source(), ids);
        var kept = new HashSet<>(keys.find(sending.source(), Kind.CONTACT, ids).keySet());
        people.forEach((editing, person) -> {
            var tied = families.add(rows, editing,
                person.named().stream().map(one -> Guardians.newContact(sending, one)).toList(), known);
            for (int i = 0; i < tied.size(); i++) {
                var guardian = person.named().get(i);
                var one = tied.get(i);
                SourceValues.addTo(rows, one.tie(), sending.source(), Claims.ofTie(guardian).values());
                if (!one.isNew()) met.add(new Acquaintances.Met(editing.profile(), one.contact(), guardian));
                if (!kept.add(guardian.externalId())) continue;
                keys.addTo(rows, viewer, sending,
                    new SourceKeys.Key(Kind.CONTACT, guardian.externalId(), one.contact()), null);
                if (one.isNew())
                    SourceValues.addTo(rows, one.contact(), sending.source(), Claims.of(guardian).values());
            }
        });
        return met;
    }
}
