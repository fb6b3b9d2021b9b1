package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.names.NameIndex;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.names.SearchWords;
import org.suivi.profiles.names.Sounds;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.points.PointFields;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.schooling.Enrolments;

/** Looks at the whole of a profile: for its history before and after a change, and for the words it is found by. */
@ApplicationScoped
class Snapshots {

    private final ContactPoints points;
    private final Identifiers identifiers;
    private final Enrolments enrolments;
    private final Alerts alerts;
    private final NameIndex index;

    @Inject
    Snapshots(ContactPoints points, Identifiers identifiers, Enrolments enrolments, Alerts alerts, NameIndex index) {
        this.points = points;
        this.identifiers = identifiers;
        this.enrolments = enrolments;
        this.alerts = alerts;
        this.index = index;
    }

    Fields fields(Editing editing, Profile profile) {
        Fields fields = ProfileFields.of(profile);
        PointFields.add(fields, "", points.ofProfile(editing));
        identifiers.of(editing).forEach(one -> fields.put("identifier." + one.system(), one.value()));
        return alerts.addTo(enrolments.addTo(fields, editing), editing);
    }

    /** Makes the profile findable by what it holds now; confidential points stay out, so that no search betrays them. */
    void index(Editing editing, Profile profile) {
        index.ofProfile(profile.id().value(), words(profile, identifiers.of(editing), points.ofProfile(editing)),
                sounds(profile));
    }

    static Set<String> sounds(Profile profile) {
        PersonName name = profile.name();
        var names = Stream.of(name.legal(), name.preferred(), name.atBirth());
        return Sounds.of(Stream.concat(names, profile.formerNames().stream().map(FormerName::shown))
                .filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    static Set<String> words(Profile profile, List<Identifier> identifiers, List<ContactPoint> points) {
        PersonName name = profile.name();
        var words = new SearchWords().number(profile.number()).birth(profile.birth())
                .text(name.family(), name.given(), name.preferred(), name.atBirth());
        profile.formerNames().forEach(former -> words.text(former.family(), former.given()));
        identifiers.forEach(identifier -> words.text(identifier.value()));
        points.stream().filter(point -> !point.caution().confidential())
                .forEach(point -> add(words, point));
        return words.words();
    }

    private static void add(SearchWords words, ContactPoint point) {
        switch (point.kind()) {
            case PHONE -> words.phone(point.value());
            case EMAIL -> words.text(point.value());
            case ADDRESS -> { }
        }
    }
}
