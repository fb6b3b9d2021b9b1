package org.suivi.profiles.roster.legacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;

/** One person of one record, while it is found out which guardians belong to whom. */
final class LegacyPerson {

    private static final int OF_AGE = 18;

    private final IncomingPerson claims;
    private final String slot;
    private final List<IncomingGuardian> guardians = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();

    private LegacyPerson(IncomingPerson claims, String slot) {
        this.claims = claims;
        this.slot = slot;
    }

    static LegacyPerson of(Row row, Slot slot, String record) {
        FreeName free = slot.name(row);
        IncomingName name = free.isNobody() ? Slot.placeholder(record) : free.name();
        String code = slot.code(row);
        var claims = new IncomingPerson(row.origin(), List.of(key(row, slot, record, code)), code, name,
            slot.birth(row), slot.sex(row), false, slot.reach(row), List.of(), List.of(), List.of(), null);
        var person = new LegacyPerson(claims, slot.name());
        if (free.isNobody()) person.flags.add("placeholder");
        if (free.whole()) person.flags.add("name-whole");
        return person;
    }

    String key() { return claims.leadingId(); }

    boolean isIn(String slotName) { return slot.equals(slotName); }

    boolean isCalled(String words) {
        String wanted = Folding.fold(words);
        String given = Folding.fold(claims.name().given());
        String family = Folding.fold(claims.name().family());
        return !wanted.isEmpty() && (wanted.equals(given) || wanted.equals(given + " " + family)
            || wanted.equals(family + " " + given));
    }

    /** Whether the person was not of age on that day; nobody knows of someone without a birth date. */
    boolean isMinor(LocalDate day) {
        return claims.birthDate() != null && Period.between(claims.birthDate(), day).getYears() < OF_AGE;
    }

    boolean hasBirthDate() { return claims.birthDate() != null; }

    void guardedBy(IncomingGuardian guardian) {
        guardians.add(guardian);
        if (guardian.unclear() && !flags.contains("guardian-unclear")) flags.add("guardian-unclear");
    }

    IncomingPerson incoming() {
        return new IncomingPerson(claims.origin(), claims.externalIds(), claims.nationalId(), claims.name(),
            claims.birthDate(), claims.sex(), false, claims.reach(), List.of(), guardians, flags, null);
    }

    /** The number in the former system, else the permanent code, else the place in the record. */
    private static String key(Row row, Slot slot, String record, String code) {
        String id = slot.id(row);
        if (id != null) return "id:" + id;
        return code != null ? "code:" + code : record + "/" + slot.name();
    }
}
