package org.suivi.profiles.roster;

import java.time.LocalDate;
import java.util.List;

import org.suivi.profiles.roster.incoming.IncomingDetails;
import org.suivi.profiles.roster.incoming.IncomingFlag;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.IncomingTie;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.incoming.Reachability;

/** People as systems send them. */
final class Sent {

    private Sent() {}

    static IncomingPerson child(String key, String given, String birth, IncomingGuardian... guardians) {
        return new IncomingPerson(null, List.of(key), null, IncomingName.of("Tremblay", given),
            birth == null ? null : LocalDate.parse(birth), null, true, Reachability.UNKNOWN, List.of(),
            List.of(guardians), List.of(), null);
    }

    static IncomingPerson keyed(IncomingPerson one, String... keys) {
        return new IncomingPerson(null, List.of(keys), one.nationalId(), one.name(), one.birthDate(), one.sex(), true,
            one.reach(), one.placements(), one.guardians(), List.of(), one.details());
    }

    static IncomingPerson coded(IncomingPerson one, String nationalId) { return known(one, nationalId, one.sex()); }

    static IncomingPerson ofSex(IncomingPerson one, String sex) { return known(one, one.nationalId(), sex); }

    private static IncomingPerson known(IncomingPerson one, String nationalId, String sex) {
        return new IncomingPerson(null, one.externalIds(), nationalId, one.name(), one.birthDate(), sex, true,
            one.reach(), one.placements(), one.guardians(), List.of(), one.details());
    }

    static IncomingPerson named(IncomingPerson one, IncomingName name) {
        return new IncomingPerson(null, one.externalIds(), one.nationalId(), name, one.birthDate(), one.sex(), true,
            one.reach(), one.placements(), one.guardians(), List.of(), one.details());
    }

    static IncomingPerson with(IncomingPerson one, IncomingPoint... points) {
        return around(one, Reachability.at(List.of(points)), one.placements(), one.guardians(), one.details());
    }

    static IncomingPerson at(IncomingPerson one, Placement... places) {
        return around(one, one.reach(), List.of(places), one.guardians(), one.details());
    }

    /** Of whose contacts nothing is said. */
    static IncomingPerson alone(IncomingPerson one) {
        return around(one, one.reach(), one.placements(), null, one.details());
    }

    static IncomingPerson speaking(IncomingPerson one, String language) {
        return around(one, one.reach(), one.placements(), one.guardians(),
            new IncomingDetails(null, null, null, language, null, null));
    }

    static IncomingPerson numbered(IncomingPerson one, IncomingIdentifier... numbers) {
        return around(one, one.reach(), one.placements(), one.guardians(),
            new IncomingDetails(null, null, null, null, null, List.of(numbers)));
    }

    private static IncomingPerson around(IncomingPerson one, Reachability reach, List<Placement> placements,
            List<IncomingGuardian> guardians, IncomingDetails details) {
        return new IncomingPerson(null, one.externalIds(), one.nationalId(), one.name(), one.birthDate(), one.sex(),
            true, reach, placements, guardians, List.of(), details);
    }

    static IncomingGuardian reached(IncomingGuardian one, String phone) {
        return new IncomingGuardian(one.externalId(), one.name(), one.relation(), Reachability.of(null, phone, null),
            one.unclear(), one.tie());
    }

    static IncomingGuardian mother(String key, String given, IncomingFlag... flags) {
        return new IncomingGuardian(key, IncomingName.of("Roy", given), IncomingGuardian.Relation.MOTHER,
            Reachability.of(null, "514-555-0143", null), false,
            new IncomingTie(null, null, null, List.of(flags), null, null, null, false));
    }

    static IncomingGuardian barred(String key, String restriction) {
        return new IncomingGuardian(key, IncomingName.of("Roy", "Paul"), IncomingGuardian.Relation.FATHER, null, false,
            new IncomingTie(null, null, 2, List.of(), restriction, null, "fr", false));
    }
}
