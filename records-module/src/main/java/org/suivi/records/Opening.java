package org.suivi.records;


import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.people.Directory;

/** Opens records: with a number, with a holder, and never about nobody. */
@ApplicationScoped
class Opening {

    private final Records records;
    private final People people;
    private final Custodies custodies;
    private final Directory directory;
    private final Event<RecordFact> facts;

    @Inject
    Opening(Records records, People people, Custodies custodies, Directory directory, Event<RecordFact> facts) {
        this.records = records;
        this.people = people;
        this.custodies = custodies;
        this.directory = directory;
        this.facts = facts;
    }

    RecordId open(Viewer viewer, NewRecord wanted) {
        var holder = holder(viewer, wanted.service());
        var profiles = wanted.people().stream().map(NewRecord.Person::profile).toList();
        people.requireVisible(viewer, profiles);
        var record = new CaseRecord(records.nextNumber(), subject(wanted), wanted, records.by(viewer, null));
        records.add(record);
        custodies.open(viewer, record.id(), holder);
        people.follow(record.id(), profiles);
        facts.fire(new RecordFact.RecordOpened(record.id(), viewer.self(), profiles));
        return record.id();
    }

    private Subject subject(NewRecord wanted) {
        boolean untitled = wanted.title() == null || wanted.title().isBlank();
        var title = untitled ? directory.name(wanted.service()) : wanted.title();
        var openedOn = wanted.openedOn() == null ? records.today() : wanted.openedOn();
        return new Subject(title, wanted.type(), openedOn, wanted.reason());
    }

    /**
     * Practitioners open records in a service of theirs and hold them; others, who register requests, open them into
     * the queue of a service of the workspace.
     */
    private Party holder(Viewer viewer, Party service) {
        viewer.require(Role.PRACTITIONER, Role.COORDINATOR, Role.SECRETARY);
        if (service == null) throw new InvalidValue("service", "required");
        if (service.kind() != Party.Kind.SERVICE) throw new NotVisible();
        if (viewer.is(Role.PRACTITIONER) && viewer.parties().contains(service)) return viewer.self();
        boolean registers = viewer.is(Role.COORDINATOR, Role.SECRETARY);
        if (!registers || !directory.workspaceOf(service).equals(viewer.workspace())) throw new NotVisible();
        return service;
    }
}
