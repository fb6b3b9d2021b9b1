package org.suivi.profiles.roster.merge;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Viewer;

/**
 * Lets one delivery of a source, and one of a workspace, in at a time until its transaction ends, so that two of them
 * that bring the same person at the same moment see each other.
 */
@ApplicationScoped
public class Gate {

    private static final String PASS = """
        insert into profiles_roster_gate (name, passed) values (?, 1) on duplicate key update passed = passed + 1""";

    private final Sql sql;

    @Inject
    Gate(Sql sql) { this.sql = sql; }

    /** Lets one import of a source in a workspace begin at a time. */
    public void begin(UUID workspace, String source) { sql.run(PASS, "run " + workspace + " " + source); }

    /** In the same order for everybody, so that nobody waits in a circle. */
    void pass(Viewer viewer, Sending sending) {
        sql.run(PASS, "source " + sending.source());
        sql.run(PASS, "workspace " + viewer.workspace().id());
    }
}
