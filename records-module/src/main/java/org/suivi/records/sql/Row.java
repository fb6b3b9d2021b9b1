package org.suivi.records.sql;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** One row of a result, its columns taken one after the other from the left. */
public final class Row {

    private final Object[] columns;
    private int next;

    Row(Object row) { columns = row instanceof Object[] several ? several : new Object[] {row}; }

    public String text() { return (String) take(); }

    /** The lines of a text, none for null. */
    public List<String> lines() {
        var text = text();
        return text == null ? List.of() : text.lines().toList();
    }

    public UUID id() {
        var value = take();
        return value == null || value instanceof UUID ? (UUID) value : UUID.fromString(value.toString());
    }

    /** Zero for null. */
    public long number() {
        var value = take();
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** False for null. */
    public boolean flag() {
        var value = take();
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }

    public Instant instant() {
        var value = take();
        if (value == null) return null;
        var utc = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return utc.toInstant(ZoneOffset.UTC);
    }

    public LocalDate date() {
        var value = take();
        if (value == null) return null;
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public byte[] bytes() { return (byte[]) take(); }

    public <E extends Enum<E>> E one(Class<E> kind) {
        var name = text();
        return name == null ? null : Enum.valueOf(kind, name);
    }

    private Object take() { return columns[next++]; }
}
