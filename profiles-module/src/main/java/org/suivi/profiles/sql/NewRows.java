package org.suivi.profiles.sql;

import static java.time.temporal.ChronoUnit.MICROS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.suivi.sharing.ChangedMeanwhile;

/**
 * Rows of many new things that are written together, table by table, those that others refer to first: one statement for
 * hundreds of rows costs a twentieth of as many statements.
 */
public final class NewRows {

    private static final int AT_ONCE = 200;
    private static final List<String> REFERRED_TO = List.of("profiles_profile", "profiles_contact", "profiles_tie");

    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    /** @param into table with its columns: {@code profiles_home (profile_id, party_id)} */
    public void add(String into, Object... values) {
        rows.computeIfAbsent(into, table -> new ArrayList<>()).add(values);
    }

    /** Writes all of them in the running transaction; when one of them is there already, {@link ChangedMeanwhile}. */
    public void write(EntityManager manager) {
        manager.flush();
        Connection connection = manager.unwrap(Connection.class);
        try {
            for (String into : inOrder()) write(connection, into, rows.get(into));
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw new ChangedMeanwhile();
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
        rows.values().forEach(List::clear);
    }

    private List<String> inOrder() {
        return rows.keySet().stream().sorted(Comparator.comparingInt(NewRows::rank)).toList();
    }

    private static int rank(String into) {
        int at = REFERRED_TO.indexOf(into.substring(0, into.indexOf(' ')));
        return at < 0 ? REFERRED_TO.size() : at;
    }

    private static void write(Connection connection, String into, List<Object[]> all) throws SQLException {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Object[]> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            try (PreparedStatement insert = connection.prepareStatement(statement(into, some))) {
                int at = 1;
                for (Object[] row : some) for (Object value : row) insert.setObject(at++, column(value));
                insert.executeUpdate();
            }
        }
    }

    private static String statement(String into, List<Object[]> some) {
        String row = "(" + String.join(",", Collections.nCopies(some.get(0).length, "?")) + ")";
        return "insert into " + into + " values " + String.join(",", Collections.nCopies(some.size(), row));
    }

    private static Object column(Object value) {
        if (value instanceof Instant at) return LocalDateTime.ofInstant(at.truncatedTo(MICROS), ZoneOffset.UTC);
        if (value instanceof Enum<?> constant) return constant.name();
        return value instanceof java.util.UUID id ? id.toString() : value;
    }
}
