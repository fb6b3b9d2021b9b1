package org.suivi.sharing.storage;

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
import java.util.UUID;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/**
 * Rows of many new things that are written together, table by table: one statement for hundreds of rows costs a
 * twentieth of as many statements.
 */
public final class NewRows {

    private static final int AT_ONCE = 500;

    private final List<String> referredTo;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    /** @param referredTo tables that the others refer to, which are written first, in this order */
    public NewRows(String... referredTo) { this.referredTo = List.of(referredTo); }

    /** @param into table with its columns: {@code sharing_member (unit_id, staff_id)} */
    public void add(String into, Object... values) {
        rows.computeIfAbsent(into, table -> new ArrayList<>()).add(values);
    }

    /**
     * Writes all of them in the running transaction; {@link EntityExistsException} when what is there stands against
     * one: it is there already, or what it refers to is not.
     */
    public void write(EntityManager manager) {
        if (rows.isEmpty()) return;
        manager.flush();
        Connection connection = manager.unwrap(Connection.class);
        try {
            for (String into : inOrder()) write(connection, into, rows.get(into));
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw new EntityExistsException(taken);
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
        rows.values().forEach(List::clear);
    }

    private List<String> inOrder() {
        return rows.keySet().stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(String into) {
        int at = referredTo.indexOf(into.substring(0, into.indexOf(' ')));
        return at < 0 ? referredTo.size() : at;
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
        return value instanceof UUID id ? id.toString() : value;
    }
}
