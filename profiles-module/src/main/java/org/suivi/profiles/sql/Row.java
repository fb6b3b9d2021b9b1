package org.suivi.profiles.sql;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/** One row of an answer, read by position from 0; what is null in the database is null here. */
public final class Row {

    private final Object[] columns;

    private Row(Object[] columns) { this.columns = columns; }

    /** A row of several columns, or the single column itself, as JPA hands them out. */
    static Row of(Object found) { return new Row(found instanceof Object[] many ? many : new Object[] {found}); }

    public String text(int column) {
        Object value = columns[column];
        return value == null ? null : value.toString();
    }

    public UUID uuid(int column) {
        Object value = columns[column];
        return value == null || value instanceof UUID ? (UUID) value : UUID.fromString(value.toString());
    }

    public long number(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).longValue();
    }

    /** True for a true boolean column and for a number that is not 0. */
    public boolean flag(int column) {
        Object value = columns[column];
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }

    public byte[] bytes(int column) { return (byte[]) columns[column]; }

    public LocalDate day(int column) {
        Object value = columns[column];
        if (value instanceof Date date) return date.toLocalDate();
        return (LocalDate) value;
    }

    public <E extends Enum<E>> E one(Class<E> of, int column) {
        return columns[column] == null ? null : Enum.valueOf(of, columns[column].toString());
    }
}
