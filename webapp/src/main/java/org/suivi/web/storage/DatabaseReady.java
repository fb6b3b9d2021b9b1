package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that the database answers questions; a balancer sends nobody here while it does not. A node of a Galera
 * cluster that has lost the others answers a ping, and no question.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/suivi")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection(); Statement question = connection.createStatement()) {
            question.setQueryTimeout(2);
            question.execute("select 1 from sharing_unit limit 1");
            return HealthCheckResponse.up("database");
        } catch (SQLException away) {
            return HealthCheckResponse.down("database");
        }
    }
}
