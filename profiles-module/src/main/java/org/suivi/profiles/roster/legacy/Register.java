package org.suivi.profiles.roster.legacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Problems;

/** Everyone and every record of an export; a person whom several records know by the same key is one person. */
final class Register {

    private final Map<String, IncomingPerson> people = new LinkedHashMap<>();
    private final List<LegacyCase> cases = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Problems problems;

    Register(Problems problems) { this.problems = problems; }

    void add(Row row, LegacyCase record, List<LegacyPerson> members) {
        if (!numbers.add(record.number())) {
            row.fail("record_number", "duplicate-id");
            return;
        }
        for (var member : members)
            people.merge(member.key(), member.incoming(), (known, other) -> join(row, known, other));
        cases.add(record);
    }

    List<IncomingPerson> people() { return List.copyOf(people.values()); }

    List<LegacyCase> cases() { return List.copyOf(cases); }

    private IncomingPerson join(Row row, IncomingPerson known, IncomingPerson other) {
        boolean sameBirth = known.birthDate() == null || other.birthDate() == null
            || Objects.equals(known.birthDate(), other.birthDate());
        if (!sameBirth) problems.warn(row.origin().file(), row.origin().row(), known.leadingId(), "identifier-shared");
        var guardians = new LinkedHashMap<String, IncomingGuardian>();
        for (var one : known.named()) guardians.put(who(one), one);
        for (var one : other.named()) guardians.putIfAbsent(who(one), one);
        var flags = new ArrayList<>(known.flags());
        for (String flag : other.flags()) if (!flags.contains(flag)) flags.add(flag);
        return new IncomingPerson(known.origin(), known.externalIds(),
            known.nationalId() == null ? other.nationalId() : known.nationalId(), known.name(),
            known.birthDate() == null ? other.birthDate() : known.birthDate(),
            known.sex() == null ? other.sex() : known.sex(), false, known.reach(), List.of(),
            List.copyOf(guardians.values()), flags, null);
    }

    private static String who(IncomingGuardian guardian) {
        return Folding.fold(guardian.name().family()) + "|" + Folding.fold(guardian.name().given());
    }
}
