package org.suivi.profiles.roster.merge;

import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Newcomers;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.LookAlike;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.Viewer;

/** Makes profiles of people nobody knew, all of them together. */
@ApplicationScoped
class Arrival {

    private final Newcomers newcomers;
    private final Families families;
    private final Memory memory;
    private final IdentityDesk identities;

    @Inject
    Arrival(Newcomers newcomers, Families families, Memory memory, IdentityDesk identities) {
        this.newcomers = newcomers;
        this.families = families;
        this.memory = memory;
        this.identities = identities;
    }

    /**
     * Somebody nobody knew.
     *
     * @param enrolments where the person goes to school
     * @param notThese   candidates that somebody declared to be other people
     */
    record Stranger(IncomingPerson person, List<NewEnrolment> enrolments, List<LookAlike> notThese) {}

    List<Outcome> create(Viewer viewer, Sending sending, List<Stranger> strangers) {
        if (strangers.isEmpty()) return List.of();
        var rows = Newcomers.rows();
        var editings = newcomers.add(rows, viewer,
            strangers.stream().map(one -> ProfileWriter.newProfile(sending, one.person(), one.enrolments())).toList());
        var people = new LinkedHashMap<Editing, IncomingPerson>();
        for (int i = 0; i < editings.size(); i++) people.put(editings.get(i), strangers.get(i).person());
        families.add(rows, viewer, sending, people);
        people.forEach((made, person) ->
            SourceValues.addTo(rows, made.profile().value(), sending.source(), Claims.of(person).values()));
        newcomers.write(rows);
        newcomers.arrived(viewer, editings.stream().map(Editing::profile).toList());
        memory.keepNew(rows, viewer, sending, people);
        newcomers.write(rows);
        for (int i = 0; i < editings.size(); i++)
            for (var other : strangers.get(i).notThese())
                identities.notDuplicates(viewer, editings.get(i).profile(), other.profile(), sending.provenance());
        return editings.stream().map(Arrival::outcome).toList();
    }

    private static Outcome outcome(Editing made) {
        return new Outcome(Outcome.Kind.CREATE, made.profile(), 1, List.of());
    }
}
