package org.suivi.profiles.roster.merge;

import static org.suivi.profiles.roster.merge.Outcome.Kind.CHANGE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.CREATE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.LEAVE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.PROPOSE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.REVIEW;
import static org.suivi.profiles.roster.merge.Outcome.Kind.SAME;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.history.Provenance;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.SourceKeys.Kind;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Brings single people in: says beforehand what would happen, does it, and ends the schooling of who has left. */
@ApplicationScoped
public class Upserts {

    private final Gate gate;
    private final Hidden hidden;
    private final Matching matching;
    private final SourceKeys keys;
    private final ProfileDesk profiles;
    private final Arrival arrival;
    private final Renewal renewal;

    @Inject
    Upserts(Gate gate, Hidden hidden, Matching matching, SourceKeys keys, ProfileDesk profiles, Arrival arrival,
            Renewal renewal) {
        this.gate = gate;
        this.hidden = hidden;
        this.matching = matching;
        this.keys = keys;
        this.profiles = profiles;
        this.arrival = arrival;
        this.renewal = renewal;
    }

    /** What would happen with each of them, as things are now; nothing is written. */
    public List<Outcome> forecast(Viewer viewer, Sending sending, List<IncomingPerson> people) {
        return people.stream().map(person -> refused(viewer, sending, person)
            .orElseGet(() -> forecast(viewer, sending, person))).toList();
    }

    /**
     * Does it, one after the other, except where somebody has to decide first or a claim is wrong: then nothing is
     * written and the outcome says so. What cannot be foreseen is thrown, and the transaction is lost.
     */
    public List<Outcome> apply(Viewer viewer, Sending sending, List<Asked> people) {
        gate.pass(viewer, sending);
        return Provenance.of(sending.provenance(), () -> people.stream().map(asked ->
            refused(viewer, sending, asked.person()).orElseGet(() -> apply(viewer, sending, asked.person(),
                asked.verdict()))).toList());
    }

    private Optional<Outcome> refused(Viewer viewer, Sending sending, IncomingPerson person) {
        var flaws = Checks.of(sending, person);
        if (flaws.isEmpty()) flaws = hidden.of(viewer, sending, person);
        if (!flaws.isEmpty()) return Optional.of(Outcome.refused(flaws));
        boolean known = sending.rules().createOnly() && matching.known(sending.source(), person).isPresent();
        return known ? Optional.of(Outcome.refused("already-known", "")) : Optional.empty();
    }

    private Outcome forecast(Viewer viewer, Sending sending, IncomingPerson person) {
        var known = matching.known(sending.source(), person);
        if (known.isPresent()) return renewal.forecast(viewer, sending, person, known.get());
        var alike = matching.alike(viewer, person);
        return matching.certain(alike, person).map(profile -> Outcome.of(CHANGE, profile))
            .orElseGet(() -> Outcome.of(alike.isEmpty() ? CREATE : REVIEW, null));
    }

    private Outcome apply(Viewer viewer, Sending sending, IncomingPerson person, Verdict verdict) {
        var known = matching.known(sending.source(), person);
        if (known.isPresent()) return renewal.renew(viewer, sending, person, known.get());
        if (verdict.same() != null) return renewal.adopt(viewer, sending, person, verdict.same());
        var alike = matching.alike(viewer, person);
        var certain = matching.certain(alike, person);
        if (certain.isPresent()) return renewal.adopt(viewer, sending, person, certain.get());
        if (!alike.isEmpty() && !verdict.isNew()) return Outcome.of(REVIEW, null);
        return arrival.create(viewer, sending, person, alike);
    }

    /** Candidates for the decision, likeliest first. */
    public List<PossibleDuplicate> alike(Viewer viewer, IncomingPerson person) {
        return matching.alike(viewer, person);
    }

    /** The profile behind a key of the source, or null. */
    public ProfileId behind(String source, String externalId) {
        return keys.find(source, Kind.PROFILE, externalId).map(known -> new ProfileId(known.target())).orElse(null);
    }

    /** Marks someone as gone: enrolments end, nothing is deleted. */
    public Outcome leave(Viewer viewer, Sending sending, String externalId) {
        ProfileId profile = behind(sending.source(), externalId);
        if (profile == null) return Outcome.of(SAME, null);
        var ended = Provenance.of(sending.provenance(), () -> renewal.end(viewer, sending, profile));
        keys.left(profile.value(), sending.source());
        return new Outcome(LEAVE, profile, profiles.open(viewer, profile).version(),
            ended.stream().map(one -> Effect.added(Effect.Kind.ENROLMENT_ENDED, one)).toList());
    }

    /** Keys of people of the source whom the run does not speak of. */
    public List<String> missing(Viewer viewer, Sending sending) { return keys.missing(viewer, sending); }

    /** How many people of the source are present in the viewer's workspace. */
    public int present(Viewer viewer, String source) { return keys.present(viewer, source); }

    /** Remembers which record stands behind a number of a former system. */
    public void rememberRecord(Viewer viewer, Sending sending, String number, UUID record) {
        keys.put(viewer, sending, new SourceKeys.Key(Kind.RECORD, number, record), null);
    }

    /** The record behind a number of a former system, or null. */
    public UUID record(String source, String number) {
        return keys.find(source, Kind.RECORD, number).map(SourceKeys.Known::target).orElse(null);
    }

    static Outcome.Kind kind(boolean wrote, boolean proposed) { return wrote ? CHANGE : proposed ? PROPOSE : SAME; }
}
