package org.suivi.profiles.roster.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
    private final Acquaintances acquaintances;
    private final Memory memory;
    private final IdentityDesk identities;

    @Inject
    Arrival(Newcomers newcomers, Families families, Acquaintances acquaintances, Memory memory,
            IdentityDesk identities) {
        this.newcomers = newcomers;
        this.families = families;
        this.acquaintances = acquaintances;
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
        var met = families.add(rows, viewer, sending, people);
        people.forEach((made, person) -> {
            UUID profile = made.profile().value();
            SourceValues.addTo(rows, profile, sending.source(), Claims.of(person).values());
            Numbers.of(sending, person).forEach((system, number) -> SourceValues.addTo(rows,
                Numbers.target(profile, system), sending.source(), Map.of(Field.NUMBER, number)));
        });
        newcomers.write(rows);
        newcomers.arrived(viewer, editings.stream().map(Editing::profile).toList());
        var taken = acquaintances.take(viewer, sending, met);
        var unsettled = taken.entrySet().stream().filter(one -> one.getValue().proposed()).map(Map.Entry::getKey)
            .collect(Collectors.toSet());
        memory.keepNew(rows, viewer, sending, new Memory.Made(people, unsettled));
        newcomers.write(rows);
        for (int i = 0; i < editings.size(); i++)
            for (var other : strangers.get(i).notThese())
                identities.notDuplicates(viewer, editings.get(i).profile(), other.profile(), sending.provenance());
        return editings.stream().map(Editing::profile).map(made -> new Outcome(Outcome.Kind.CREATE, made, 1,
            taken.getOrDefault(made, Acquaintances.Taken.NOTHING).effects())).toList();
    }
}
