package org.suivi.sharing.storage;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.suivi.sharing.text.PlainText;

/** One row that {@link Sql} found; columns count from zero, and a null stays null unless the type cannot hold one. */
public final class Row {

    private final Object[] columns;

    private Row(Object[] columns) { this.columns = columns; }

    /** A row of several columns, or the single column itself, as JPA hands them out. */
    public static Row of(Object found) { return new Row(found instanceof Object[] many ? many : new Object[] {found}); }

    public UUID uuid(int column) {
        Object value = columns[column];
        return value == null || value instanceof UUID ? (UUID) value : UUID.fromString(value.toString());
    }

    /** As every channel can write it, for showing. */
    public String text(int column) { return PlainText.stored(raw(column)); }

    /** As it is stored, for what is compared, hashed or taken in again. */
    public String raw(int column) { return columns[column] == null ? null : columns[column].toString(); }

    /** Zero for null. */
    public long number(int column) {
        Object value = columns[column];
        if (value instanceof Boolean flag) return flag ? 1 : 0;
        return value == null ? 0 : ((Number) value).longValue();
    }

    public boolean flag(int column) { return number(column) != 0; }

    public Instant instant(int column) {
        Object value = columns[column];
        if (value == null) return null;
        return (value instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) value)
            .toInstant(ZoneOffset.UTC);
    }

    public LocalDate date(int column) {
        Object value = columns[column];
        if (value == null) return null;
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public byte[] bytes(int column) { return (byte[]) columns[column]; }

    /** Null when the column is. */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return columns[column] == null ? null : Enum.valueOf(type, columns[column].toString());
    }
}
