package org.suivi.sharing.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds out, behind all wrappings of a failure, what the matter was with the database. */
public final class DatabaseTrouble {

    /** As MariaDB numbers them: a row changed since it was read, a wait that took too long, a circle of waits. */
    private static final int CHANGED = 1020;
    private static final int WAITED = 1205;
    private static final int CIRCLE = 1213;

    /** SQL standard, class "connection exception". */
    private static final String CONNECTION = "08";

    /** The words of Payara's pool when it gets no connection; it names no state. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private DatabaseTrouble() {}

    /** Whether a transaction was given up for another one and may be tried again. */
    public static boolean isLostToOthers(Throwable failed) {
        return any(failed, sql -> Set.of(CHANGED, WAITED, CIRCLE).contains(sql.getErrorCode()));
    }

    /** Whether it was given up after a full wait for a row. */
    public static boolean isAfterWaiting(Throwable failed) { return any(failed, sql -> sql.getErrorCode() == WAITED); }

    /** Whether there was no connection, or the one there was broke. */
    public static boolean isAway(Throwable failed) { return any(failed, DatabaseTrouble::isConnection); }

    private static boolean isConnection(SQLException sql) {
        return sql instanceof SQLNonTransientConnectionException || sql instanceof SQLTransientConnectionException
            || String.valueOf(sql.getSQLState()).startsWith(CONNECTION)
            || String.valueOf(sql.getMessage()).startsWith(NO_CONNECTION);
    }

    private static boolean any(Throwable failed, Predicate<SQLException> such) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(30)
            .filter(SQLException.class::isInstance).map(SQLException.class::cast).anyMatch(such);
    }
}
