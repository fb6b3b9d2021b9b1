package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.SourceKeys.Kind;
import org.suivi.profiles.roster.merge.SourceKeys.Known;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Looks at many people of a delivery at once, in a fixed number of statements. */
@ApplicationScoped
class Scenes {

    private static final String OWNERS = """
        select value, profile_id from profiles_identifier where system = ? and value in (?)""";

    private final Sql sql;
    private final SourceKeys keys;
    private final Stamps stamps;
    private final VisibleProfiles visible;
    private final Schooling schooling;

    @Inject
    Scenes(Sql sql, SourceKeys keys, Stamps stamps, VisibleProfiles visible, Schooling schooling) {
        this.sql = sql;
        this.keys = keys;
        this.stamps = stamps;
        this.visible = visible;
        this.schooling = schooling;
    }

    Scene of(Viewer viewer, Sending sending, Collection<IncomingPerson> people) {
        var found = keys.find(sending.source(), Kind.PROFILE,
            people.stream().flatMap(one -> one.externalIds().stream()).distinct().toList());
        var owners = owners(sending, people);
        var all = new ArrayList<>(owners.values());
        found.values().forEach(known -> all.add(new ProfileId(known.target())));
        var targets = found.values().stream().map(Known::target).distinct().toList();
        return new Scene(found, stamps.of(targets), owners, visible.visible(viewer, all),
            schooling.nowhere(viewer, sending, people));
    }

    private Map<Identifier, ProfileId> owners(Sending sending, Collection<IncomingPerson> people) {
        Map<String, List<String>> bySystem = people.stream()
            .flatMap(one -> Said.identifiers(sending, one).values().stream()).distinct()
            .collect(Collectors.groupingBy(Identifier::system,
                Collectors.mapping(Identifier::value, Collectors.toList())));
        var owners = new HashMap<Identifier, ProfileId>();
        bySystem.forEach((system, values) -> sql.rows(OWNERS, system, values).forEach(row ->
            owners.put(new Identifier(system, row.text(0)), new ProfileId(row.uuid(1)))));
        return owners;
    }
}
