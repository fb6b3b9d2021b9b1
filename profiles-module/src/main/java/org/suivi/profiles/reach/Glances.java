package org.suivi.profiles.reach;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.sharing.Party;

/**
 * What was counted at a glance in workspaces that have very many profiles, on this node, until the minute is over. Such
 * a number only says "at least", and is the same for everyone who works there: two hundred people who open their lists
 * all day had the first thousands of names looked at for each of them, which was more than half of what they cost.
 */
final class Glances {

    private final Clock clock;
    private volatile Minute minute = new Minute(0, Map.of());

    Glances(Clock clock) { this.clock = clock; }

    private record Minute(long number, Map<Place, CappedCount> counts) {}

    private record Place(UUID workspace, View view) {}

    Optional<CappedCount> of(Party workspace, View view) {
        return Optional.ofNullable(now().counts().get(new Place(workspace.id(), view)));
    }

    CappedCount keep(Party workspace, View view, CappedCount counted) {
        now().counts().put(new Place(workspace.id(), view), counted);
        return counted;
    }

    private Minute now() {
        long number = clock.instant().getEpochSecond() / 60;
        Minute last = minute;
        if (last.number() == number) return last;
        return minute = new Minute(number, new ConcurrentHashMap<>());
    }
}
