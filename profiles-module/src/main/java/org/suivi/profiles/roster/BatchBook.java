package org.suivi.profiles.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.Asked;
import org.suivi.profiles.roster.merge.Flaw;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;

/** The answer to a batch while it is being written, place by place. */
final class BatchBook {

    private static final Set<Outcome> WRONG = EnumSet.of(Outcome.FAILED, Outcome.REVIEW);
    private static final Set<Outcome> WRITTEN = EnumSet.of(Outcome.CREATED, Outcome.UPDATED, Outcome.PROPOSED);

    private final Batch batch;
    private final BatchResult[] results;

    BatchBook(Batch batch) {
        this.batch = batch;
        this.results = new BatchResult[batch.people().size()];
    }

    /** Fails what can be told without looking: the same key twice, and contacts from one who may not send any. */
    BatchBook looked(Viewer viewer) {
        var keys = new HashSet<String>();
        for (int i = 0; i < results.length; i++) {
            var person = batch.people().get(i);
            if (person == null) fail(i, "invalid.required", "");
            else if (!person.externalIds().stream().allMatch(keys::add)) fail(i, "same-key-twice", "/externalIds");
            else if (touchesContacts(person) && !viewer.has(Scope.CONTACTS_WRITE))
                fail(i, "not-allowed.scope", "/guardians");
        }
        return this;
    }

    /** An empty list speaks of contacts too, where it ends the ties of all of them. */
    private boolean touchesContacts(IncomingPerson person) {
        return !person.named().isEmpty()
            || person.guardians() != null && batch.onMissingContacts() == Batch.MissingContacts.UNLINK;
    }

    /** Places without an answer, in portions. */
    List<List<Integer>> open(int size) {
        var open = IntStream.range(0, results.length).filter(i -> results[i] == null).boxed().toList();
        var portions = new ArrayList<List<Integer>>();
        for (int from = 0; from < open.size(); from += size)
            portions.add(open.subList(from, Math.min(open.size(), from + size)));
        return portions;
    }

    List<IncomingPerson> people(List<Integer> places) { return places.stream().map(batch.people()::get).toList(); }

    List<Asked> asked(List<Integer> places) { return people(places).stream().map(Asked::of).toList(); }

    IncomingPerson person(int place) { return batch.people().get(place); }

    void fail(int place, String code, String path) {
        put(place, Outcome.FAILED, null, List.of(new BatchProblem(code, path)));
    }

    void done(int place, org.suivi.profiles.roster.merge.Outcome done) {
        var problems = done.flaws().stream().map(BatchBook::problem).toList();
        Outcome outcome = done.isLeftAlone() ? Outcome.SKIPPED : outcome(done.kind());
        if (outcome == Outcome.REVIEW) problems = List.of(new BatchProblem("possible-duplicate", ""));
        put(place, outcome, done, problems);
    }

    /** Nothing came of it, and nobody of them is the reason. */
    void failAll(String code) {
        for (int i = 0; i < results.length; i++) fail(i, code, "");
    }

    int firstOpen() { return open(1).get(0).get(0); }

    /** Before another attempt: what the last one was about to write is not written. */
    void forgetOpen() { Arrays.fill(results, null); }

    /** What is wrong with somebody, or null. */
    Flaw problem(int place) {
        if (results[place] == null || results[place].problems().isEmpty()) return null;
        var first = results[place].problems().get(0);
        return new Flaw(first.code(), first.path(), first.args());
    }

    boolean failed() {
        return Arrays.stream(results).anyMatch(one -> one != null && WRONG.contains(one.outcome()));
    }

    /** Nothing is written: whatever would have been is left out, and what is wrong stays. */
    void skipRest() {
        for (int i = 0; i < results.length; i++)
            if (results[i] == null || WRITTEN.contains(results[i].outcome())) put(i, Outcome.SKIPPED, null, List.of());
    }

    List<BatchResult> results() { return List.of(results); }

    static Outcome outcome(org.suivi.profiles.roster.merge.Outcome.Kind kind) {
        return switch (kind) {
            case CREATE -> Outcome.CREATED;
            case CHANGE, LEAVE -> Outcome.UPDATED;
            case PROPOSE -> Outcome.PROPOSED;
            case SAME -> Outcome.UNCHANGED;
            case REVIEW -> Outcome.REVIEW;
            case REFUSED -> Outcome.FAILED;
        };
    }

    private static BatchProblem problem(Flaw flaw) { return new BatchProblem(flaw.code(), flaw.path(), flaw.args()); }

    private void put(int place, Outcome outcome, org.suivi.profiles.roster.merge.Outcome done,
            List<BatchProblem> problems) {
        var person = batch.people().get(place);
        String key = person == null || person.externalIds().isEmpty() ? null : person.leadingId();
        results[place] = new BatchResult(place, key, done == null ? null : done.profile(), outcome,
            done == null ? 0 : done.version(), problems);
    }
}
