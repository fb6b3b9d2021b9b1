package org.suivi.web.pages.profiles.edit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.suivi.profiles.NewAlert;
import org.suivi.profiles.Sex;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.points.ContactPoint;

/** What the lists in the forms offer, by name; the words for each stand in the bundles. */
@Named
@ApplicationScoped
public class Choices {

    public List<String> getSexes() { return names(Sex.values()); }

    /** Languages of correspondence and of interpreters that are frequent in Québec, as BCP 47 tags. */
    public List<String> getLanguages() {
        return List.of("fr", "en", "es", "ar", "zh", "cr", "iu", "moe", "atj", "ht", "pt", "it", "ru", "uk", "fa",
                "vi", "ase", "fcs");
    }

    public List<String> getPointKinds() { return names(ContactPoint.Kind.values()); }

    public List<String> getUses() { return names(ContactPoint.Use.values()); }

    /** Systems that identifiers usually come from, and the one that this identifier comes from. */
    public List<String> systems(String known) {
        var usual = List.of("code-permanent", "sis", "sds", "oneroster", "other");
        return known == null || usual.contains(known) ? usual
                : Stream.concat(usual.stream(), Stream.of(known)).toList();
    }

    public List<String> getAlertKinds() { return names(NewAlert.Kind.values()); }

    public List<String> getSeverities() { return names(NewAlert.Severity.values()); }

    public List<String> getRelations() { return names(Relation.values()); }

    public List<String> getFlags() { return names(Flag.Kind.values()); }

    /** The answers that one flag can have. */
    public List<String> answers(String flag) {
        return flag.equals(Flag.Kind.CUSTODY.name()) ? List.of("SOLE", "JOINT", "NONE") : List.of("YES", "NO");
    }

    public List<String> getRestrictions() { return names(Restriction.Kind.values()); }

    private static List<String> names(Enum<?>[] constants) { return Arrays.stream(constants).map(Enum::name).toList(); }
}
