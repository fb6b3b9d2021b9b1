package org.suivi.records;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.NewId;
import org.suivi.sharing.handover.SharingFact;

/** Writes a line into the timeline of a record for everything that happens to it, here and in sharing. */
@ApplicationScoped
class TimelineKeeper {

    private final EntityManager manager;
    private final Clock clock;

    @Inject
    TimelineKeeper(EntityManager manager, Clock clock) {
        this.manager = manager;
        this.clock = clock;
    }

    void on(@Observes RecordFact fact) { write(line(fact)); }

    void on(@Observes SharingFact.ShareGiven fact) {
        write(Line.of(fact.record(), fact, fact.by()).about(fact.party()));
    }

    void on(@Observes SharingFact.ShareChanged fact) {
        write(Line.of(fact.record(), fact, fact.by()).about(fact.party()));
    }

    void on(@Observes SharingFact.ShareWithdrawn fact) {
        write(Line.of(fact.record(), fact, fact.by()).about(fact.party()));
    }

    void on(@Observes SharingFact.TransferOffered fact) {
        write(Line.of(fact.record(), fact, fact.by()).about(fact.to()));
    }

    void on(@Observes SharingFact.TransferDeclined fact) {
        write(Line.of(fact.record(), fact, fact.by()).about(fact.to()));
    }

    void on(@Observes SharingFact.TransferCancelled fact) {
        write(Line.of(fact.record(), fact, fact.by()).about(fact.to()));
    }

    void on(@Observes SharingFact.TransferExpired fact) {
        write(new Line(fact.record(), "transfer-expired", null, null, null).about(fact.to()));
    }

    void on(@Observes SharingFact.RecordTransferred fact) {
        write(Line.of(fact.record(), fact, fact.by()).about(fact.to()));
    }

    private static Line line(RecordFact fact) {
        var line = Line.of(fact);
        if (fact instanceof RecordFact.ProfileLinked linked) return line.about(linked.profile());
        if (fact instanceof RecordFact.ProfileUnlinked unlinked) return line.about(unlinked.profile());
        if (fact instanceof RecordFact.LinkChanged changed) return line.about(changed.profile());
        if (fact instanceof RecordFact.NoteSigned signed) return line.aboutNote(signed.note());
        if (fact instanceof RecordFact.AddendumSigned signed) return line.aboutNote(signed.note());
        if (fact instanceof RecordFact.NoteEnteredInError error) return line.aboutNote(error.note());
        if (fact instanceof RecordFact.DocumentAdded added) return line.aboutDocument(added.document());
        if (fact instanceof RecordFact.DocumentRemoved removed) return line.aboutDocument(removed.document());
        return line;
    }

    private void write(Line line) {
        Sql.of(manager, """
                insert into records_event (id, record_id, at, kind, by_id, about_kind, about_id)
                values (:id, :record, :at, :kind, :by, :aboutKind, :about)""")
                .with("id", NewId.next()).with("record", line.record().value()).with("at", clock.instant())
                .with("kind", line.kind()).with("by", line.by())
                .with("aboutKind", line.aboutKind()).with("about", line.about()).run();
        Sql.of(manager, "update records_record set activity_at = :at where id = :record")
                .with("at", clock.instant()).with("record", line.record().value()).run();
    }
}
