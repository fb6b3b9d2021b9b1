package org.suivi.profiles.roster.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.storage.NewRows;

/** Remembers, as digests, what each source said last about each field of a profile or contact. */
@ApplicationScoped
class SourceValues {

    private static final String ALL = """
        select field, digest from profiles_roster_value where target_id = ? and source = ?""";
    private static final String ALL_OF_MANY = """
        select target_id, field, digest from profiles_roster_value where target_id in (?) and source = ?""";
    private static final String PUT = """
        insert into profiles_roster_value (target_id, source, field, digest) values %s
        on duplicate key update digest = value(digest)""";
    private static final String DROP = """
        delete from profiles_roster_value where target_id = ? and source = ? and field = ?""";

    private final EntityManager manager;
    private final Sql sql;

    @Inject
    SourceValues(EntityManager manager, Sql sql) {
        this.manager = manager;
        this.sql = sql;
    }

    Map<Field, byte[]> of(UUID target, String source) {
        var said = new EnumMap<Field, byte[]>(Field.class);
        List<?> rows = manager.createNativeQuery(ALL).setParameter(1, target.toString()).setParameter(2, source)
            .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            said.put(Field.valueOf((String) columns[0]), (byte[]) columns[1]);
        }
        return said;
    }

    /** The same for many. */
    Map<UUID, Map<Field, byte[]>> of(Collection<UUID> targets, String source) {
        var said = new HashMap<UUID, Map<Field, byte[]>>();
        for (var row : sql.rows(ALL_OF_MANY, targets, source))
            said.computeIfAbsent(row.uuid(0), first -> new EnumMap<>(Field.class))
                .put(row.constant(1, Field.class), row.bytes(2));
        return said;
    }

    /** Makes the value the last thing that the source said, as if it had never said what came after. */
    void restore(UUID target, String source, Field field, String value) {
        if (value != null) remember(target, source, Map.of(field, value));
        else manager.createNativeQuery(DROP).setParameter(1, target.toString()).setParameter(2, source)
            .setParameter(3, field.name()).executeUpdate();
    }

    /** What was said first about something new, among other new rows. */
    static void addTo(NewRows rows, UUID target, String source, Map<Field, String> said) {
        said.forEach((field, value) -> rows.add("profiles_roster_value (target_id, source, field, digest)", target,
            source, field, Digest.of(target, field, value)));
    }

    /** All of it in one statement, since an import says a lot. */
    void remember(UUID target, String source, Map<Field, String> said) {
        if (said.isEmpty()) return;
        String rows = String.join(", ", Collections.nCopies(said.size(), "(?, ?, ?, ?)"));
        var query = manager.createNativeQuery(PUT.formatted(rows));
        int at = 1;
        for (var one : said.entrySet())
            query.setParameter(at++, target.toString()).setParameter(at++, source)
                .setParameter(at++, one.getKey().name())
                .setParameter(at++, Digest.of(target, one.getKey(), one.getValue()));
        query.executeUpdate();
    }
}
