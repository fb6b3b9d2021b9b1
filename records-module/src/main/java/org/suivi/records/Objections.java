package org.suivi.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.suivi.profiles.ProfileArchivalRequested;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.handover.ShareRequested;
import org.suivi.sharing.handover.TransferRequested;
import org.suivi.sharing.notices.Attention;

/** Says no, in the name of records, to what others want to do. */
@ApplicationScoped
class Objections {

    private final RecordQueries queries;
    private final Access access;
    private final Attention attention;

    @Inject
    Objections(RecordQueries queries, Access access, Attention attention) {
        this.queries = queries;
        this.access = access;
        this.attention = attention;
    }

    /** An archived record stays where it is. */
    void on(@Observes TransferRequested wanted) { requireActive(wanted.record()); }

    /** Nor is it opened to others anew. */
    void on(@Observes ShareRequested wanted) { requireActive(wanted.record()); }

    /** A person with an active record stays on the active lists. */
    void on(@Observes ProfileArchivalRequested wanted) {
        queries.activeOf(wanted.profile()).forEach(record -> block(wanted, record));
    }

    /** Who asks cannot speak to a holder whom they may not know of; so the holder is told instead. */
    private void block(ProfileArchivalRequested wanted, RecordId record) {
        if (knows(wanted.viewer(), record)) {
            wanted.blockedBy(record, queries.name(record));
            return;
        }
        wanted.blockedByHidden();
        attention.askThoughRefused(wanted.viewer(), record, "archive-refused");
    }

    private boolean knows(Viewer viewer, RecordId record) { return access.best(viewer, record).isPresent(); }

    private void requireActive(RecordId record) {
        if (queries.facts(record).state() != RecordState.ACTIVE) throw new RecordClosed();
    }
}
