package org.suivi.profiles.roster.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.Viewer;

/** Keeps the enrolments of a profile in step with the placements that a source names; here the source decides. */
@ApplicationScoped
class Schooling {

    private final SourceKeys keys;
    private final InstitutionDesk institutions;
    private final DetailDesk details;

    @Inject
    Schooling(SourceKeys keys, InstitutionDesk institutions, DetailDesk details) {
        this.keys = keys;
        this.institutions = institutions;
        this.details = details;
    }

    /** The same for many, with the institutions that were found before. */
    List<NewEnrolment> of(Viewer viewer, Sending sending, IncomingPerson person, Map<String, UUID> places) {
        var enrolments = new ArrayList<NewEnrolment>();
        for (var placement : ordered(person)) {
            UUID place = places.computeIfAbsent(placement.placeId(), id -> institution(viewer, sending, placement));
            enrolments.add(enrolment(place, placement));
        }
        return enrolments;
    }

    /** The enrolments of a new profile, the primary one last, so that it is the current one. */
    List<NewEnrolment> of(Viewer viewer, Sending sending, IncomingPerson person) {
        var enrolments = new ArrayList<NewEnrolment>();
        for (var placement : ordered(person))
            enrolments.add(enrolment(institution(viewer, sending, placement), placement));
        return enrolments;
    }

    /** Whether anything would be added or end, found out without writing. */
    boolean differs(Viewer viewer, Sending sending, IncomingPerson person, Enrolled now) {
        var wanted = new ArrayList<NewEnrolment>();
        for (var placement : person.placements()) {
            var place = keys.find(sending.source(), SourceKeys.Kind.PLACE, placement.placeId());
            if (place.isEmpty()) return true;
            wanted.add(enrolment(place.get().target(), placement));
        }
        return wanted.stream().anyMatch(now::differs) || !left(viewer, sending, now, wanted).isEmpty();
    }

    /**
     * What ends because a complete delivery places the person at other institutions only: enrolments at those which the
     * same source has spoken of in this workspace, and which the viewer serves.
     */
    List<Enrolled.End> left(Viewer viewer, Sending sending, Enrolled now, List<NewEnrolment> wanted) {
        if (!sending.rules().complete() || wanted.isEmpty()) return List.of();
        var elsewhere = now.elsewhere(wanted).stream().filter(one -> viewer.institutions().isEmpty()
            || viewer.institutions().contains(one.institution())).toList();
        if (elsewhere.isEmpty()) return List.of();
        var own = keys.places(viewer, sending, elsewhere.stream().map(EnrolmentView::institution).toList());
        return elsewhere.stream().filter(one -> own.contains(one.institution()))
            .map(one -> new Enrolled.End(one, lastDay(one, sending.today()))).toList();
    }

    /** Ends enrolments and adds others; answers the profile as it is then. */
    ProfileView write(Viewer viewer, ProfileView profile, List<Enrolled.End> ends, List<NewEnrolment> added) {
        ProfileView now = profile;
        for (var end : ends)
            now = details.endEnrolment(viewer, now.id(), now.version(), end.known().id(), end.until()).now();
        for (var one : added) now = details.enrol(viewer, now.id(), now.version(), one).now();
        return now;
    }

    /** Takes an end back that the source had said, where nobody has said another since. */
    void goOn(Viewer viewer, ProfileView profile, Effect ended) {
        if (ended.kind() != Effect.Kind.ENROLMENT_ENDED || ended.after() == null) return;
        LocalDate before = ended.before() == null ? null : LocalDate.parse(ended.before());
        for (var known : profile.enrolments())
            if (known.id().equals(ended.target()) && LocalDate.parse(ended.after()).equals(known.until()))
                details.resumeEnrolment(viewer, profile.id(), profile.version(), known.id(), before);
    }

    /** Ends all that last; answers what was ended. */
    List<Effect> end(Viewer viewer, ProfileView profile, LocalDate today) {
        return end(viewer, profile, today, any -> true);
    }

    /** Ends those of them that last; what is yet to begin lasts one day only. */
    List<Effect> end(Viewer viewer, ProfileView profile, LocalDate today, Predicate<EnrolmentView> which) {
        var ended = new ArrayList<Effect>();
        long version = profile.version();
        for (var one : profile.enrolments())
            if ((one.until() == null || one.until().isAfter(today)) && which.test(one)) {
                LocalDate last = lastDay(one, today);
                version = details.endEnrolment(viewer, profile.id(), version, one.id(), last).version();
                ended.add(Effect.enrolmentEnded(one, last));
            }
        return ended;
    }

    /** Keys of institutions that are not known and come without a name. */
    Set<String> nowhere(Viewer viewer, Sending sending, Collection<IncomingPerson> people) {
        var bare = people.stream().flatMap(person -> person.placements().stream()).filter(one -> !one.isNamed())
            .map(Placement::placeId).collect(Collectors.toSet());
        bare.removeIf(id -> keys.find(sending.source(), SourceKeys.Kind.PLACE, id).isPresent()
            || institutions.byCode(viewer, id).isPresent());
        return bare;
    }

    private UUID institution(Viewer viewer, Sending sending, Placement placement) {
        var known = keys.find(sending.source(), SourceKeys.Kind.PLACE, placement.placeId());
        if (known.isPresent()) return known.get().target();
        UUID place = institutions.byCode(viewer, placement.placeId()).orElseGet(() -> added(viewer, placement));
        keys.put(viewer, sending, new SourceKeys.Key(SourceKeys.Kind.PLACE, placement.placeId(), place), null);
        return place;
    }

    private UUID added(Viewer viewer, Placement placement) {
        if (!placement.isNamed()) throw new InstitutionUnknown();
        return institutions.add(viewer, new NewInstitution(placement.place(), null, null));
    }

    /** Today, unless it has yet to begin. */
    private static LocalDate lastDay(EnrolmentView one, LocalDate today) {
        return one.from() != null && today.isBefore(one.from()) ? one.from() : today;
    }

    private static List<Placement> ordered(IncomingPerson person) {
        return person.placements().stream().sorted(Comparator.comparing(Placement::primary)).toList();
    }

    private static NewEnrolment enrolment(UUID place, Placement placement) {
        var from = placement.from();
        var to = placement.to();
        boolean turned = from != null && to != null && to.isBefore(from);
        return new NewEnrolment(place, placement.grade(), from, turned ? null : to);
    }
}
