package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers; a balancer sends nobody here while it does not. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/suivi")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection()) {
            return HealthCheckResponse.named("database").status(connection.isValid(2)).build();
        } catch (SQLException away) {
            return HealthCheckResponse.down("database");
        }
    }
}
