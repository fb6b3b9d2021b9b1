package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suivi.sharing.ProfileId;

/** Takes what is to be told, within the transaction that does it, and each thing once per transaction. */
@ApplicationScoped
public class Feed {

    private final Waiting waiting;
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    Feed(Waiting waiting, TransactionSynchronizationRegistry transactions) {
        this.waiting = waiting;
        this.transactions = transactions;
    }

    public void tell(Change change) { tell(List.of(change)); }

    public void tell(Collection<Change> changes) {
        Told told = told();
        List<Change> news = changes.stream().filter(told::isNews).toList();
        if (!news.isEmpty()) waiting.add(news);
    }

    private Told told() {
        Told told = (Told) transactions.getResource(Feed.class);
        if (told == null) transactions.putResource(Feed.class, told = new Told());
        return told;
    }

    /** What this transaction has told already. */
    private static final class Told {

        private final Set<Change> all = new HashSet<>();
        private final Set<ProfileId> created = new HashSet<>();

        /** Who is told that a profile is there looks at all of it: its first changes go without saying. */
        boolean isNews(Change change) {
            if (change.type().isPartOfCreation() && created.contains(change.profile())) return false;
            if (change.type() == ChangeType.PROFILE_CREATED) created.add(change.profile());
            return all.add(change);
        }
    }
}
