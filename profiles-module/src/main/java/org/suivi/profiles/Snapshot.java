package org.suivi.profiles;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.names.SearchWords;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.PointFields;
import org.suivi.profiles.points.PointWords;
import org.suivi.profiles.schooling.Enrolments;

/**
 * The whole of a profile at one moment.
 *
 * @param fields for its history
 * @param words  that it is found by; confidential points stay out, so that no search betrays them
 * @param names  every name it has or had, for their sound
 */
record Snapshot(Fields fields, Set<String> words, String names) {

    static Snapshot of(Profile profile, Details details) {
        Fields fields = ProfileFields.of(profile);
        PointFields.add(fields, "", details.points());
        details.identifiers().forEach(one -> fields.put("identifier." + one.system(), one.value()));
        Enrolments.addTo(fields, details.enrolments());
        Alerts.addTo(fields, details.alerts());
        return new Snapshot(fields, words(profile, details.identifiers(), details.points()), names(profile));
    }

    static String names(Profile profile) {
        PersonName name = profile.name();
        var names = Stream.of(name.legal(), name.preferred(), name.atBirth());
        return Stream.concat(names, profile.formerNames().stream().map(FormerName::shown))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    static Set<String> words(Profile profile, List<Identifier> identifiers, List<ContactPoint> points) {
        PersonName name = profile.name();
        var words = new SearchWords().number(profile.number()).birth(profile.birth())
                .text(name.family(), name.given(), name.preferred(), name.atBirth());
        profile.formerNames().forEach(former -> words.text(former.family(), former.given()));
        identifiers.forEach(identifier -> words.text(identifier.value()));
        return PointWords.add(words, points).words();
    }
}
