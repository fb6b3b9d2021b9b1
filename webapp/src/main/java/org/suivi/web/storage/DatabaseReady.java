package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.suivi.sharing.storage.StorageReady;

/**
 * Ready means that the schema was brought up to date by this start and that the database answers questions; a balancer
 * sends nobody here while it does not. A node of a Galera cluster that has lost the others answers a ping, and no
 * question.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/suivi")
    DataSource database;

    private volatile boolean upToDate;

    void on(@Observes StorageReady ready) { upToDate = true; }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(isReady()).build();
    }

    boolean isReady() { return upToDate && answers(); }

    private boolean answers() {
        try (Connection connection = database.getConnection(); Statement question = connection.createStatement()) {
            question.setQueryTimeout(2);
            question.execute("select 1 from sharing_unit limit 1");
            return true;
        } catch (SQLException away) {
            return false;
        }
    }
}
