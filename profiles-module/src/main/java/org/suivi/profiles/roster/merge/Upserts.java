package org.suivi.profiles.roster.merge;

import static org.suivi.profiles.roster.merge.Outcome.Kind.CHANGE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.CREATE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.LEAVE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.PROPOSE;
import static org.suivi.profiles.roster.merge.Outcome.Kind.SAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.history.Provenance;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.SourceKeys.Kind;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Brings single people in: says beforehand what would happen, does it, and ends the schooling of who has left. */
@ApplicationScoped
public class Upserts {

    private static final int PART = 1000;

    private final Gate gate;
    private final Matching matching;
    private final SourceKeys keys;
    private final ProfileDesk profiles;
    private final Arrival arrival;
    private final Renewal renewal;
    private final Schooling schooling;
    private final VisibleProfiles visible;

    @Inject
    Upserts(Gate gate, Matching matching, SourceKeys keys, ProfileDesk profiles, Arrival arrival, Renewal renewal,
            Schooling schooling, VisibleProfiles visible) {
        this.gate = gate;
        this.matching = matching;
        this.keys = keys;
        this.profiles = profiles;
        this.arrival = arrival;
        this.renewal = renewal;
        this.schooling = schooling;
        this.visible = visible;
    }

    /** What would happen with each of them, as things are now; nothing is written. */
    public List<Outcome> forecast(Viewer viewer, Sending sending, List<IncomingPerson> people) {
        var decisions = matching.decide(viewer, sending, people.stream().map(Asked::of).toList());
        return IntStream.range(0, people.size())
            .mapToObj(i -> forecast(viewer, sending, people.get(i), decisions.get(i))).toList();
    }

    /**
     * Does it, except where somebody has to decide first or a claim is wrong: then nothing is written and the outcome
     * says so. What cannot be foreseen is thrown, and the transaction is lost.
     */
    public List<Outcome> apply(Viewer viewer, Sending sending, List<Asked> people) {
        gate.pass(viewer, sending);
        var done = new Outcome[people.size()];
        Provenance.of(sending.provenance(), () -> {
            var left = IntStream.range(0, people.size()).boxed().toList();
            while (!left.isEmpty()) left = round(viewer, sending, new Round(people, left, done));
            return null;
        });
        return List.of(done);
    }

    /** People, the places of those who are still to be looked at, and what became of each. */
    private record Round(List<Asked> people, List<Integer> left, Outcome[] done) {}

    /** Answers the places of those who have to wait for somebody before them. */
    private List<Integer> round(Viewer viewer, Sending sending, Round round) {
        var decisions = matching.decide(viewer, sending, round.left().stream().map(round.people()::get).toList());
        var crowd = new Crowd();
        var later = new ArrayList<Integer>();
        var made = new ArrayList<Integer>();
        var strangers = new ArrayList<Arrival.Stranger>();
        var schools = new HashMap<String, UUID>();
        for (int i = 0; i < decisions.size(); i++) {
            int place = round.left().get(i);
            var person = round.people().get(place).person();
            var decision = decisions.get(i);
            if (crowd.holds(sending, person, decision)) later.add(place);
            else if (decision.creates()) {
                made.add(place);
                strangers.add(new Arrival.Stranger(person, schooling.of(viewer, sending, person, schools),
                    decision.alike()));
            } else round.done()[place] = carryOut(viewer, sending, person, decision);
        }
        var outcomes = arrival.create(viewer, sending, strangers);
        for (int i = 0; i < made.size(); i++) round.done()[made.get(i)] = outcomes.get(i);
        return later;
    }

    private Outcome carryOut(Viewer viewer, Sending sending, IncomingPerson person, Decision decision) {
        if (decision.settled() != null) return decision.settled();
        return decision.known() != null ? renewal.renew(viewer, sending, person, decision.known())
            : renewal.adopt(viewer, sending, person, decision.same());
    }

    private Outcome forecast(Viewer viewer, Sending sending, IncomingPerson person, Decision decision) {
        if (decision.settled() != null) return decision.settled();
        if (decision.known() != null) return renewal.forecast(viewer, sending, person, decision.known());
        return decision.same() != null ? Outcome.of(CHANGE, decision.same()) : Outcome.of(CREATE, null);
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
            ended);
    }

    /** Keys of people of the source within the viewer's reach whom the run does not speak of. */
    public List<String> missing(Viewer viewer, Sending sending) {
        var missing = keys.missing(viewer, sending);
        if (viewer.institutions().isEmpty()) return List.copyOf(missing.values());
        var all = List.copyOf(missing.keySet());
        var seen = new ArrayList<String>();
        for (int from = 0; from < all.size(); from += PART) {
            var part = all.subList(from, Math.min(all.size(), from + PART));
            var within = visible.visible(viewer, part);
            part.stream().filter(within::contains).map(missing::get).forEach(seen::add);
        }
        return seen;
    }

    /** How many people of the source are present in the viewer's workspace, within the viewer's institutions. */
    public int present(Viewer viewer, Sending sending) { return keys.present(viewer, sending); }

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
