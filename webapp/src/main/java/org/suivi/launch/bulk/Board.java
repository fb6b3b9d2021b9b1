package org.suivi.launch.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.launch.bulk.Dice.Sort;

/** A school board of a certain size: a tiny place, a small one, a large one, and as many usual ones as it takes. */
final class Board {

    static final int TINY = 0;
    static final int SMALL = 1;
    static final int LARGE = 2;
    private static final int LARGEST = 100_000;
    private static final int USUAL = 20_000;
    private static final Instant FIRST_DAY = Instant.parse("2023-01-09T13:00:00Z");
    private static final long THREE_YEARS_SECONDS = 3L * 365 * 24 * 3600;

    final int profiles;
    final Dice dice;
    final List<Place> places = new ArrayList<>();

    Board(int profiles, long seed) {
        this.profiles = profiles;
        this.dice = new Dice(seed);
        Place last = new Place(TINY, 0, 10, 0, 0);
        places.add(last);
        last = add(last, Math.min(500, profiles / 4));
        last = add(last, Math.min(LARGEST, (profiles - last.nextProfile()) * 9 / 10));
        while (last.nextProfile() < profiles) last = add(last, Math.min(USUAL, profiles - last.nextProfile()));
    }

    private Place add(Place last, int size) {
        places.add(last.next(size));
        return places.get(places.size() - 1);
    }

    Place of(int profile) {
        int number = places.size() - 1;
        if (profile >= places.get(LARGE).nextProfile()) {
            number = LARGE + 1 + (profile - places.get(LARGE).nextProfile()) / USUAL;
        } else {
            while (places.get(number).profile() > profile) number--;
        }
        return places.get(number);
    }

    /** Another place than that one, never a tiny or small one, so that these stay as they are. */
    Place other(Place than, Sort sort, long number) {
        Place found = places.get(LARGE + dice.below(places.size() - LARGE, sort, number));
        return found.equals(than) ? places.get(places.size() - 1) : found;
    }

    int staff() { return last().staff() + last().people() + 1; }

    int administrator() { return staff() - 1; }

    int institutions() { return 5 + profiles / 500; }

    int records() { return profiles / 5 * 6; }

    /** Some files are closed; they follow no active record. */
    static boolean closed(int profile) { return profile % 33 == 32; }

    /** Things of one sort came one after the other within three years. */
    Instant at(long number, long of) { return FIRST_DAY.plusSeconds(THREE_YEARS_SECONDS * number / of); }

    UUID unit(int number) { return dice.id(Sort.UNIT, number); }

    UUID staffId(int number) { return dice.id(Sort.STAFF, number); }

    UUID profile(int number) { return dice.id(Sort.CHILD, number); }

    UUID record(int number) { return dice.id(Sort.RECORD, number); }

    private Place last() { return places.get(places.size() - 1); }
}
