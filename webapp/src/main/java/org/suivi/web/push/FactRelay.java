package org.suivi.web.push;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static java.util.stream.Collectors.toSet;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.suivi.profiles.ProfileFact;
import org.suivi.records.RecordFact;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.SharingFact;
import org.suivi.sharing.handover.SharingFact.RecordTransferred;
import org.suivi.sharing.handover.SharingFact.ShareGiven;
import org.suivi.sharing.handover.SharingFact.ShareWithdrawn;
import org.suivi.sharing.handover.SharingFact.TransferCancelled;
import org.suivi.sharing.handover.SharingFact.TransferDeclined;
import org.suivi.sharing.handover.SharingFact.TransferExpired;
import org.suivi.sharing.handover.SharingFact.TransferOffered;
import org.suivi.sharing.handover.SharingFact.TransferReminded;
import org.suivi.sharing.handover.SharingFact.TransferSeen;

/** Hears every fact once it is committed and passes it on; it does nothing itself, because the commit is over. */
@ApplicationScoped
class FactRelay {

    private final Event<Changed> changed;

    @Inject
    FactRelay(Event<Changed> changed) { this.changed = changed; }

    void on(@Observes(during = AFTER_SUCCESS) SharingFact fact) { relay(fact.record().toString(), concerned(fact)); }

    void on(@Observes(during = AFTER_SUCCESS) RecordFact fact) { relay(fact.record().toString(), Set.of()); }

    void on(@Observes(during = AFTER_SUCCESS) ProfileFact fact) { relay(fact.profile().toString(), Set.of()); }

    /** All of them in one message: somebody may be followed in hundreds of records. */
    void on(@Observes(during = AFTER_SUCCESS) Followed fact) {
        relay(fact.records().stream().map(RecordId::toString).collect(toSet()), Set.of());
    }

    private void relay(String about, Set<Party> people) { relay(Set.of(about), people); }

    private void relay(Set<String> about, Set<Party> people) { changed.fireAsync(new Changed(about, people)); }

    private static Set<Party> concerned(SharingFact fact) {
        if (fact instanceof ShareGiven given) return Set.of(given.party());
        if (fact instanceof ShareWithdrawn withdrawn) return Set.of(withdrawn.party());
        if (fact instanceof TransferOffered offered) return Set.of(offered.to());
        if (fact instanceof TransferSeen seen) return Set.of(seen.from());
        if (fact instanceof TransferDeclined declined) return Set.of(declined.from(), declined.to());
        if (fact instanceof TransferCancelled cancelled) return Set.of(cancelled.from(), cancelled.to());
        if (fact instanceof TransferReminded reminded) return Set.of(reminded.to());
        if (fact instanceof TransferExpired expired) return Set.of(expired.from(), expired.to());
        if (fact instanceof RecordTransferred transferred) return Set.of(transferred.from(), transferred.to());
        return Set.of();
    }
}
