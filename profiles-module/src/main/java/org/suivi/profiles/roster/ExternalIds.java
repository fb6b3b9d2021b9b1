package org.suivi.profiles.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.text.PlainText;

/** Finds the profiles behind keys of a system; one that the viewer may not know is as absent as one that is not. */
@ApplicationScoped
class ExternalIds {

    private static final String BEHIND = """
        select value, profile_id from profiles_identifier where system in (?) and value in (?)""";

    private final Sql sql;
    private final VisibleProfiles visible;

    @Inject
    ExternalIds(Sql sql, VisibleProfiles visible) {
        this.sql = sql;
        this.visible = visible;
    }

    Map<String, ProfileId> of(Viewer viewer, String system, List<String> values) {
        var found = new HashMap<String, ProfileId>();
        if (values.isEmpty()) return found;
        sql.rows(BEHIND, systems(system), values)
            .forEach(row -> found.put(row.text(0), new ProfileId(row.uuid(1))));
        Set<ProfileId> seen = visible.of(viewer, found.values()).stream().map(ProfileSummary::id)
            .collect(Collectors.toSet());
        found.values().retainAll(seen);
        return found;
    }

    /** As it was written, when anything can be called so, and as the name of a source. */
    private static List<String> systems(String system) {
        return Stream.of(system.strip().toLowerCase(Locale.ROOT), Objects.requireNonNullElse(Delivery.slug(system), ""))
            .filter(PlainText::isAscii).toList();
    }
}
