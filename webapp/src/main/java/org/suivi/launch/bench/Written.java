package org.suivi.launch.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.suivi.launch.bench.Gauge.Maker;

/** Counts the rows that something adds, changes or removes, as the database counts them. */
record Written(Connection connection) {

    private static final int TURNS = 9;
    private static final String ROWS = "select sum(variable_value) from information_schema.global_status "
        + "where variable_name in ('HANDLER_WRITE', 'HANDLER_UPDATE', 'HANDLER_DELETE')";

    /** The median of several turns: others, such as the jobs of the server, may write in between. */
    long by(Maker maker) throws Exception {
        long[] turns = new long[TURNS];
        try (Clients one = new Clients(1, maker)) {
            for (int i = 0; i < TURNS; i++) {
                one.prepare();
                long before = rows();
                one.work(0);
                turns[i] = rows() - before;
            }
        }
        Arrays.sort(turns);
        return turns[TURNS / 2];
    }

    private long rows() throws SQLException {
        var rows = new long[1];
        Scene.query(connection, ROWS, row -> rows[0] = row.getLong(1));
        return rows[0];
    }
}
