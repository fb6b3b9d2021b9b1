package org.suivi.profiles.roster;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.merge.Gathering;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.roster.merge.Sending;
import org.suivi.profiles.roster.merge.Upserts;
import org.suivi.sharing.Busy;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;

/**
 * Works through a batch: a portion in a transaction of its own, and when something in it is refused, its halves, so
 * that a single bad one is part of the answer and the others get in. A portion that others are in the way of is tried
 * again.
 */
@ApplicationScoped
class Batches {

    private static final int PORTION = 100;

    private final Runs runs;
    private final Upserts upserts;
    private final Ledger ledger;
    private final Attempts attempts;
    private final AuditTrail audit;

    @Inject
    Batches(Runs runs, Upserts upserts, Ledger ledger, Attempts attempts, AuditTrail audit) {
        this.runs = runs;
        this.upserts = upserts;
        this.ledger = ledger;
        this.attempts = attempts;
        this.audit = audit;
    }

    BatchReport apply(Viewer viewer, Batch batch) {
        var work = work(viewer, batch);
        return report(work, batch.mode(), switch (batch.mode()) {
            case DRY_RUN -> tried(work);
            case APPLY -> written(work);
            case ATOMIC -> writtenAtOnce(work);
        });
    }

    /**
     * Brings a single person in. Only what is wrong with the person is part of the answer; all else is thrown.
     *
     * @param first looks, in the same transaction, whether it may still be done
     */
    BatchReport one(Viewer viewer, Batch batch, Runnable first) {
        var work = work(viewer, batch);
        boolean written = !work.book().failed() && attempts.run(() -> {
            first.run();
            return write(work, List.of(0), false);
        });
        return report(work, batch.mode(), written);
    }

    private Work work(Viewer viewer, Batch batch) {
        return new Work(viewer, new RosterRun(viewer, batch, runs.now()), new BatchBook(batch).looked(viewer));
    }

    private BatchReport report(Work work, Batch.Mode mode, boolean written) {
        work.book().results().stream().map(BatchResult::profile).filter(Objects::nonNull).forEach(audit::subject);
        return new BatchReport(work.run().id(), mode, written, work.book().results());
    }

    private record Work(Viewer viewer, RosterRun run, BatchBook book) {}

    private boolean tried(Work work) {
        var newcomers = new Gathering(sending(work));
        for (var places : work.book().open(PORTION)) {
            var outcomes = upserts.forecast(work.viewer(), sending(work), work.book().people(places));
            for (int i = 0; i < places.size(); i++) {
                var outcome = outcomes.get(i);
                boolean isNew = outcome.kind() == Outcome.Kind.CREATE;
                work.book().done(places.get(i), isNew ? newcomers.join(work.book().person(places.get(i))) : outcome);
            }
        }
        return false;
    }

    private boolean written(Work work) {
        boolean kept = false;
        for (var places : work.book().open(PORTION)) kept |= portion(work, places, kept);
        return kept;
    }

    /** @param kept whether the run itself is in the database already */
    private boolean portion(Work work, List<Integer> places, boolean kept) {
        try {
            if (places.size() == 1) return attempts.alone(() -> write(work, places, kept)) || kept;
            return attempts.run(() -> write(work, places, kept)) || kept;
        } catch (Busy others) {
            places.forEach(place -> work.book().fail(place, others.code(), ""));
            return kept;
        } catch (RuntimeException failed) {
            Lost.requireDatabase(failed);
            if (places.size() > 1) {
                int half = places.size() / 2;
                boolean first = portion(work, places.subList(0, half), kept);
                return portion(work, places.subList(half, places.size()), first);
            }
            work.book().fail(places.get(0), Lost.refusal(failed).code(), "");
            return kept;
        }
    }

    private boolean write(Work work, List<Integer> places, boolean kept) {
        var outcomes = upserts.apply(work.viewer(), sending(work), work.book().asked(places));
        for (int i = 0; i < places.size(); i++) work.book().done(places.get(i), outcomes.get(i));
        return ledger.note(work.run(), kept, places, work.book().people(places), outcomes);
    }

    /** All of them in one transaction; when that fails, once more one by one to find out which one it was. */
    private boolean writtenAtOnce(Work work) {
        if (!work.book().failed() && attempt(work, PORTION)) return true;
        work.book().skipRest();
        return false;
    }

    private boolean attempt(Work work, int size) {
        try {
            return attempts.run(() -> all(work, size));
        } catch (NotAll undone) {
            return false;
        } catch (Busy others) {
            work.book().failAll(others.code());
            return false;
        } catch (RuntimeException failed) {
            Lost.requireDatabase(failed);
            if (size > 1) return attempt(work, 1);
            work.book().fail(work.book().firstOpen(), Lost.refusal(failed).code(), "");
            return false;
        }
    }

    private boolean all(Work work, int size) {
        work.book().forgetOpen();
        boolean kept = false;
        for (var places : work.book().open(size)) kept |= write(work, places, kept);
        if (work.book().failed()) throw new NotAll();
        return kept;
    }

    private Sending sending(Work work) { return runs.sending(work.run()); }

    /** Somebody cannot be written, hence nobody is. */
    private static final class NotAll extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
