package org.suivi.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suivi.records.RecordFact.LinkChanged;
import org.suivi.records.RecordFact.ProfileLinked;
import org.suivi.records.RecordFact.ProfileUnlinked;
import org.suivi.records.RecordFact.RecordArchived;
import org.suivi.records.RecordFact.RecordEdited;
import org.suivi.records.RecordFact.RecordOpened;
import org.suivi.records.RecordFact.RecordReactivated;
import org.suivi.sharing.feed.Change;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Feed;

/** Tells the feed what happens to records and their links; that something was written in one is nobody's business. */
@ApplicationScoped
class RecordChanges {

    private final Feed feed;

    @Inject
    RecordChanges(Feed feed) { this.feed = feed; }

    void on(@Observes RecordOpened fact) { tell(ChangeType.RECORD_OPENED, fact); }

    void on(@Observes RecordEdited fact) { tell(ChangeType.RECORD_CHANGED, fact); }

    void on(@Observes RecordArchived fact) { tell(ChangeType.RECORD_ARCHIVED, fact); }

    void on(@Observes RecordReactivated fact) { tell(ChangeType.RECORD_REACTIVATED, fact); }

    void on(@Observes ProfileLinked fact) {
        feed.tell(Change.of(ChangeType.LINK_ADDED, fact.record()).with(fact.profile()));
    }

    void on(@Observes LinkChanged fact) {
        feed.tell(Change.of(ChangeType.LINK_CHANGED, fact.record()).with(fact.profile()));
    }

    void on(@Observes ProfileUnlinked fact) {
        feed.tell(Change.of(ChangeType.LINK_REMOVED, fact.record()).with(fact.profile()));
    }

    private void tell(ChangeType type, RecordFact fact) { feed.tell(Change.of(type, fact.record())); }
}
