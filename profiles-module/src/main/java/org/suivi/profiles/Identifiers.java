package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.NewRows;

/** The identifiers of profiles; the database lets no two profiles have the same one. */
@ApplicationScoped
class Identifiers {

    private static final String SOMEBODY_HAS = "select 1 from profiles_identifier where system = ? and value = ?";

    private final Sql sql;

    @Inject
    Identifiers(Sql sql) { this.sql = sql; }

    /** Refuses those that some profile has. */
    void requireFree(List<Identifier> identifiers) {
        for (Identifier one : identifiers)
            if (sql.row(SOMEBODY_HAS, one.system(), one.value()).isPresent())
                throw new IdentifierTaken(one, identifiers.indexOf(one));
    }

    void keep(Editing editing, List<Identifier> identifiers) {
        List<Identifier> before = sql.rows("select system, value from profiles_identifier where profile_id = ?",
                editing.profile().value()).stream().map(row -> new Identifier(row.text(0), row.text(1))).toList();
        before.stream().filter(old -> !identifiers.contains(old)).forEach(old -> remove(editing, old));
        identifiers.stream().distinct().filter(now -> !before.contains(now))
                .forEach(now -> add(editing, now, identifiers.indexOf(now)));
    }

    /** The first identifiers of a profile that is just being made, in their order. */
    static List<Identifier> ofNewProfile(NewRows rows, ProfileId profile, List<Identifier> identifiers) {
        List<Identifier> sorted = identifiers.stream().distinct()
                .sorted(Comparator.comparing(Identifier::system).thenComparing(Identifier::value)).toList();
        sorted.forEach(one -> rows.add("profiles_identifier (system, value, profile_id)", one.system(), one.value(),
                profile.value()));
        return sorted;
    }

    private void add(Editing editing, Identifier identifier, int place) {
        int added = sql.run("insert ignore into profiles_identifier (system, value, profile_id) values (?, ?, ?)",
                identifier.system(), identifier.value(), editing.profile().value());
        if (added == 0) throw new IdentifierTaken(identifier, place);
    }

    private void remove(Editing editing, Identifier identifier) {
        sql.run("delete from profiles_identifier where system = ? and value = ? and profile_id = ?",
                identifier.system(), identifier.value(), editing.profile().value());
    }
}
