package org.suivi.profiles.roster.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.profiles.schooling.NewEnrolment;

/**
 * The enrolments of a profile beside those that a source says.
 *
 * @param back whether the person had left and is there again
 */
record Enrolled(List<EnrolmentView> all, boolean back, LocalDate today) {

    /** An enrolment, and its last day as the source says it now. */
    record End(EnrolmentView known, LocalDate until) {}

    boolean differs(NewEnrolment wanted) {
        return !missing(List.of(wanted)).isEmpty() || !ends(List.of(wanted)).isEmpty();
    }

    /** Those that are not there yet; those of somebody who is there again begin today. */
    List<NewEnrolment> missing(List<NewEnrolment> wanted) {
        return wanted.stream().filter(one -> !isThere(one)).map(one -> back ? again(one) : one).toList();
    }

    /** Those that go on longer, or less long, than the source says. What is over stays as it is. */
    List<End> ends(List<NewEnrolment> wanted) {
        return wanted.stream().filter(one -> one.until() != null && !isSaid(one))
            .flatMap(one -> meant(one).filter(this::goesOn).limit(1).map(known -> new End(known, one.until())))
            .toList();
    }

    /** Those that last, at institutions that are not among the wanted ones. */
    List<EnrolmentView> elsewhere(List<NewEnrolment> wanted) {
        var there = wanted.stream().map(NewEnrolment::institution).toList();
        return all.stream().filter(this::goesOn).filter(one -> !there.contains(one.institution())).toList();
    }

    /** What has become of them: one that is added may have ended another, too. */
    List<Effect> effects(List<EnrolmentView> after) {
        var before = all.stream().collect(Collectors.toMap(EnrolmentView::id, Function.identity()));
        var effects = new ArrayList<Effect>();
        for (var one : after) {
            var known = before.get(one.id());
            if (known == null) effects.add(Effect.added(Effect.Kind.ENROLMENT_ADDED, one.id()));
            else if (!Objects.equals(known.until(), one.until()))
                effects.add(Effect.enrolmentEnded(known, one.until()));
        }
        return effects;
    }

    private boolean isThere(NewEnrolment wanted) {
        if (wanted.until() != null && (isSaid(wanted) || meant(wanted).anyMatch(this::goesOn))) return true;
        return all.stream().anyMatch(known -> isAsWanted(known, wanted));
    }

    private boolean isAsWanted(EnrolmentView known, NewEnrolment wanted) {
        boolean sameStart = wanted.from() == null || wanted.from().equals(known.from());
        return isSamePlace(known, wanted) && sameStart && (!back || known.until() == null);
    }

    /** Another grade is another enrolment; a source that says none means any. */
    private static boolean isSamePlace(EnrolmentView known, NewEnrolment wanted) {
        return known.institution().equals(wanted.institution())
            && (wanted.grade() == null || wanted.grade().equals(known.grade()));
    }

    /** Whether one ends then already, so that no other is meant. */
    private boolean isSaid(NewEnrolment wanted) {
        return meant(wanted).anyMatch(known -> wanted.until().equals(known.until()));
    }

    /** Those whose last day the source may mean. */
    private Stream<EnrolmentView> meant(NewEnrolment wanted) {
        return all.stream().filter(known -> isSamePlace(known, wanted))
            .filter(known -> wanted.from() == null || known.from() == null || wanted.from().equals(known.from()))
            .filter(known -> known.from() == null || !wanted.until().isBefore(known.from()));
    }

    private boolean goesOn(EnrolmentView known) { return known.until() == null || known.until().isAfter(today); }

    private NewEnrolment again(NewEnrolment wanted) {
        boolean over = wanted.until() != null && wanted.until().isBefore(today);
        if (wanted.from() != null || over) return wanted;
        return new NewEnrolment(wanted.institution(), wanted.grade(), today, wanted.until());
    }
}
