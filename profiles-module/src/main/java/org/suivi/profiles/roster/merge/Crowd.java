package org.suivi.profiles.roster.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;

/**
 * People who are looked at together as if one came after the other. Whoever somebody before may make a difference to
 * waits for the next round, and whom somebody who waits may make a difference to waits as well: so nobody overtakes
 * anybody, and it does not matter how a delivery is cut into portions.
 */
final class Crowd {

    private final Faces coming = new Faces();
    private final Faces renewed = new Faces();
    private final Set<String> guardiansOfNew = new HashSet<>();
    private final Set<String> guardiansOfRenewed = new HashSet<>();
    private final Set<String> guardiansOfWaiting = new HashSet<>();
    private final Set<ProfileId> touched = new HashSet<>();
    private final Set<ProfileId> awaited = new HashSet<>();

    /** Whether the person has to wait; else what was decided about the person may be carried out. */
    boolean holds(Sending sending, IncomingPerson person, Decision decision) {
        if (decision.is(Outcome.Kind.REFUSED)) return false;
        var guardians = person.named().stream().map(IncomingGuardian::externalId).toList();
        if (decision.is(Outcome.Kind.SAME)) return spokenOf(decision, guardians) && await(sending, person, decision);
        Face face = Face.of(sending, person);
        if (coming.mayHave(face) || depends(decision, face, guardians)) return await(sending, person, decision);
        if (decision.creates()) {
            coming.add(face);
            guardiansOfNew.addAll(guardians);
        } else if (!decision.is(Outcome.Kind.REVIEW)) {
            renewed.add(face);
            guardiansOfRenewed.addAll(guardians);
            touched.add(decision.target());
        }
        return false;
    }

    /** Whether what was the same at first may not be any longer. */
    private boolean spokenOf(Decision decision, List<String> guardians) {
        return touched.contains(decision.target()) || awaited.contains(decision.target())
            || meet(guardiansOfRenewed, guardians) || meet(guardiansOfWaiting, guardians);
    }

    private boolean depends(Decision decision, Face face, List<String> guardians) {
        if (decision.renews())
            return awaited.contains(decision.target()) || meet(guardiansOfNew, guardians)
                || meet(guardiansOfWaiting, guardians);
        return touched.contains(decision.target()) || renewed.mayHave(face)
            || decision.alike().stream().anyMatch(one -> touched.contains(one.profile()))
            || guardians.stream().anyMatch(one -> guardiansOfWaiting.contains(one) && !guardiansOfNew.contains(one));
    }

    private boolean await(Sending sending, IncomingPerson person, Decision decision) {
        coming.add(Face.of(sending, person));
        person.named().forEach(one -> guardiansOfWaiting.add(one.externalId()));
        decision.alike().forEach(one -> awaited.add(one.profile()));
        if (decision.target() != null) awaited.add(decision.target());
        return true;
    }

    private static boolean meet(Set<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }
}
