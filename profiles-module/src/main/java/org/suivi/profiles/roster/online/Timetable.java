package org.suivi.profiles.roster.online;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.sharing.storage.Today;

/** Says when a source is asked next, and whether for everything. */
@ApplicationScoped
class Timetable {

    /** Clocks and zones of servers are not to be trusted: what changed a day before is asked for again. */
    private static final Duration OVERLAP = Duration.ofHours(26);
    private static final int WEEK = 7;

    private final Fetches fetches;
    private final Today today;

    @Inject
    Timetable(Fetches fetches, Today today) {
        this.fetches = fetches;
        this.today = today;
    }

    /** Null when only somebody's wish starts it. */
    Instant next(SourceSettings.Plan plan) {
        return switch (plan.rhythm()) {
            case MANUAL -> null;
            case DAILY -> today.next(plan.at());
            case HOURS -> today.now().plus(Duration.ofHours(plan.hours()));
        };
    }

    /** What changed after this is asked for; null for everything: at first, once a week, and after a gap. */
    Instant since(Source source) {
        Optional<Instant> whole = fetches.broughtIn(source.id(), true);
        if (whole.isEmpty() || wholeIsDue(source.plan(), today.day(whole.get()))) return null;
        return fetches.broughtIn(source.id(), false).orElseThrow().minus(OVERLAP);
    }

    private boolean wholeIsDue(SourceSettings.Plan plan, LocalDate last) {
        LocalDate now = today.date();
        boolean theDay = now.getDayOfWeek() == plan.wholeOn() && last.isBefore(now);
        return theDay || !last.plusDays(WEEK).isAfter(now);
    }
}
