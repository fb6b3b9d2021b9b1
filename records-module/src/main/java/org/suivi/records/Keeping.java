package org.suivi.records;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.suivi.records.RecordFact.RecordArchived;
import org.suivi.records.RecordFact.RecordEdited;
import org.suivi.records.RecordFact.RecordReactivated;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Permit;

/** Corrects, archives and reactivates records for someone with a permit. */
@ApplicationScoped
class Keeping {

    private final Records records;
    private final People people;
    private final Custodies custodies;
    private final Event<RecordFact> facts;

    @Inject
    Keeping(Records records, People people, Custodies custodies, Event<RecordFact> facts) {
        this.records = records;
        this.people = people;
        this.custodies = custodies;
        this.facts = facts;
    }

    void edit(Permit permit, RecordEdit edit) {
        var record = records.lock(permit.record());
        ChangedMeanwhile.unlessSame(edit.version(), record.version());
        record.correct(new Subject(edit.title(), edit.type(), edit.openedOn(), edit.reason()));
        facts.fire(new RecordEdited(permit.record(), permit.viewer().self()));
    }

    void archive(Permit permit, String reason) {
        records.lock(permit.record()).archive(reason, records.now());
        custodies.close(permit);
        people.pause(permit.record());
        facts.fire(new RecordArchived(permit.record(), permit.viewer().self()));
    }

    /** Takes the opening back: the record goes to the archive as if nobody had begun with it, because nobody has. */
    void retract(Permit permit, String reason) {
        var record = records.lock(permit.record());
        if (records.isWritten(permit.record())) throw new RecordInUse();
        custodies.withdraw(permit);
        record.archive(reason, records.now());
        people.pause(permit.record());
        facts.fire(new RecordArchived(permit.record(), permit.viewer().self()));
    }

    Set<ProfileId> reactivate(Permit permit) {
        records.lock(permit.record()).reactivate();
        custodies.reopen(permit);
        var restored = people.resume(permit.viewer(), permit.record());
        facts.fire(new RecordReactivated(permit.record(), permit.viewer().self()));
        return restored;
    }
}
