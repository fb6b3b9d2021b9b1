package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.suivi.sharing.storage.Row;

/** Looks at many people of a delivery at once, in a fixed number of statements. */
@ApplicationScoped
class Scenes {

    private static final String OWNERS = """
        select value, profile_id from profiles_identifier where system = ? and value in (?)""";

    private static final String TRUSTED = """
        select value, profile_id from profiles_identifier where system = ? and profile_id in (?)""";

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

    Scene of(Viewer viewer, Sending sending, Collection<Asked> asked) {
        var people = asked.stream().map(Asked::person).toList();
        var found = keys.find(sending.source(), Kind.PROFILE,
            people.stream().flatMap(one -> one.externalIds().stream()).distinct().toList());
        var targets = found.values().stream().map(Known::target).distinct().toList();
        var owners = owners(sending, people);
        var same = asked.stream().map(one -> one.verdict().same()).filter(Objects::nonNull).map(ProfileId::value);
        var known = Stream.concat(targets.stream(), same).distinct().toList();
        if (!known.isEmpty())
            keep(owners, Identifier.CODE_PERMANENT, sql.rows(TRUSTED, Identifier.CODE_PERMANENT, known));
        var all = new ArrayList<>(owners.all());
        targets.forEach(target -> all.add(new ProfileId(target)));
        return new Scene(found, stamps.of(targets), owners, visible.visible(viewer, all),
            schooling.nowhere(viewer, sending, people));
    }

    private Owners owners(Sending sending, Collection<IncomingPerson> people) {
        Map<String, List<String>> bySystem = people.stream()
            .flatMap(one -> Said.identifiers(sending, one).values().stream()).distinct()
            .collect(Collectors.groupingBy(Identifier::system,
                Collectors.mapping(Identifier::value, Collectors.toList())));
        var owners = new Owners();
        bySystem.forEach((system, values) -> keep(owners, system, sql.rows(OWNERS, system, values)));
        return owners;
    }

    private static void keep(Owners owners, String system, List<Row> rows) {
        rows.forEach(row -> owners.add(new Identifier(system, row.text(0)), new ProfileId(row.uuid(1))));
    }
}
