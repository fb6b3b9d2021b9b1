package org.suivi.launch.bulk;

import java.util.List;
import java.util.UUID;

/** Chance without memory: the same seed, sort and number always fall the same way. */
record Dice(long seed) {

    /** What is numbered; each sort falls independently of the others. */
    enum Sort {
        ORGANISATION, UNIT, STAFF, INSTITUTION, FAMILY, CHILD, GIVEN, BIRTH, SEX, PHONE, EMAIL, POINT, CONTACT, TIE,
        ENROLMENT, RECORD, PEOPLE, HOLDER, ELSEWHERE, LINK, GRANT, LEVEL, HANDOVER, NOTE, EVENT, TITLE, STREET
    }

    private static final long BEGINNING = 1_672_531_200_000L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    long fall(Sort sort, long number) {
        long z = (seed ^ (sort.ordinal() + 1L) << 48) + (number + 1) * GOLDEN;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    int below(int bound, Sort sort, long number) { return (int) Math.floorMod(fall(sort, number) >>> 1, (long) bound); }

    boolean percent(int chance, Sort sort, long number) { return below(100, sort, number) < chance; }

    <T> T any(List<T> of, Sort sort, long number) { return of.get(below(of.size(), sort, number)); }

    /** An id of version 7; ids of one sort stand in the order of their numbers, as if made one after the other. */
    UUID id(Sort sort, long number) {
        long high = BEGINNING + number << 16 | 0x7000L | sort.ordinal();
        long low = fall(sort, ~number) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
