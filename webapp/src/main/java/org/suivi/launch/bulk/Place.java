package org.suivi.launch.bulk;

/**
 * A workspace with those who work in it; profiles, people, teams and services are numbered through all places.
 *
 * @param profile  number of its first profile
 * @param staff    number of its first practitioner; behind the last one follow a secretary and a coordinator
 * @param unit     number of the workspace among the units; its teams follow, then its services
 */
record Place(int number, int profile, int profiles, int staff, int unit) {

    private static final int CASELOAD = 60;
    private static final int TEAM = 8;
    private static final int SERVICE = 40;

    int practitioners() { return Math.max(2, profiles / CASELOAD); }

    int people() { return practitioners() + 2; }

    int secretary() { return staff + practitioners(); }

    int coordinator() { return secretary() + 1; }

    int teams() { return 1 + practitioners() / TEAM; }

    int services() { return 1 + practitioners() / SERVICE; }

    int team(int turn) { return unit + 1 + turn % teams(); }

    int service(int turn) { return unit + 1 + teams() + turn % services(); }

    int practitioner(int turn) { return staff + turn % practitioners(); }

    int nextProfile() { return profile + profiles; }

    Place next(int size) {
        return new Place(number + 1, nextProfile(), size, staff + people(), unit + 1 + teams() + services());
    }
}
