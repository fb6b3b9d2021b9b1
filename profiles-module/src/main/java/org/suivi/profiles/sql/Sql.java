package org.suivi.profiles.sql;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.suivi.sharing.storage.Row;

/**
 * Runs single statements. Parameters are question marks; one that stands for a collection becomes as many as the
 * collection has elements, so that {@code in (?)} works. What was changed through entities is written before.
 */
@ApplicationScoped
public class Sql {

    private final EntityManager manager;

    @Inject
    Sql(EntityManager manager) { this.manager = manager; }

    public List<Row> rows(String sql, Object... args) {
        List<?> found = query(sql, args).getResultList();
        return found.stream().map(Row::of).toList();
    }

    /** The first row, if there is any. */
    public Optional<Row> row(String sql, Object... args) { return rows(sql, args).stream().findFirst(); }

    /** Carries out a change and answers how many rows it touched. */
    public int run(String sql, Object... args) { return query(sql, args).executeUpdate(); }

    /** Locks the row until the transaction ends; answers whether there is one. */
    public boolean lock(String table, UUID id) {
        return row("select 1 from " + table + " where id = ? for update", id).isPresent();
    }

    /**
     * Writes what was changed through entities and lets go of all that was read, because every statement compares what
     * is there with what it was.
     */
    public void letGo() {
        manager.flush();
        manager.clear();
    }

    private Query query(String sql, Object... args) {
        manager.flush();
        Query query = manager.createNativeQuery(expand(sql, args)).setFlushMode(FlushModeType.COMMIT);
        List<Object> flat = Arrays.stream(args).flatMap(Sql::each).toList();
        for (int i = 0; i < flat.size(); i++) query.setParameter(i + 1, column(flat.get(i)));
        return query;
    }

    /** Instants are written in UTC, whatever zone the server's clock shows. */
    private static Object column(Object arg) {
        return arg instanceof Instant at ? LocalDateTime.ofInstant(at.truncatedTo(MICROS), ZoneOffset.UTC) : arg;
    }

    private static Stream<Object> each(Object arg) {
        return arg instanceof Collection<?> many ? many.stream().map(Object.class::cast) : Stream.of(arg);
    }

    private static String expand(String sql, Object... args) {
        var pieces = new ArrayList<>(List.of(sql.split("\\?", -1)));
        if (pieces.size() != args.length + 1) throw new IllegalArgumentException("parameters do not fit: " + sql);
        var expanded = new StringBuilder(pieces.get(0));
        for (int i = 0; i < args.length; i++) {
            int times = args[i] instanceof Collection<?> many ? many.size() : 1;
            expanded.append(times == 0 ? "null" : "?" + ", ?".repeat(times - 1)).append(pieces.get(i + 1));
        }
        return expanded.toString();
    }
}
