package org.suivi.launch.bulk;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of one table.
 *
 * @param columns their names, separated by commas; one that begins with {@code @} is only used in {@code set}
 * @param set     what the database works out itself, or empty
 */
record Table(String name, String columns, String set, Supplier<Stream<Object[]>> rows) {

    static Table of(String name, String columns, int count, IntFunction<Object[]> row) {
        return new Table(name, columns, "", () -> IntStream.range(0, count).mapToObj(row));
    }

    /** Several rows, or none, for each number. */
    static Table many(String name, String columns, int count, IntFunction<Stream<Object[]>> rows) {
        return new Table(name, columns, "", () -> IntStream.range(0, count).boxed().flatMap(rows::apply));
    }

    Table with(String worked) { return new Table(name, columns, "set " + worked, rows); }

    static Object[] row(Object... values) { return Arrays.copyOf(values, values.length, Object[].class); }
}
