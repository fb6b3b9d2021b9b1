package org.suivi.profiles.offered;

import java.util.List;

/** A part of a list, and how many rows the whole has. */
public record Offered<T>(List<T> rows, long total) {

    public Offered {
        rows = List.copyOf(rows);
    }

    static <T> Offered<T> nothing() { return new Offered<>(List.of(), 0); }
}
