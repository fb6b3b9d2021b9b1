package org.suivi.web.storage;

import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.suivi.sharing.storage.StorageReady;

/** Brings the schema up to date when the application starts, and tells those who wait for it. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/suivi", className = "org.suivi.web.storage.NonXaDataSource",
    url = "${MPCONFIG=suivi.db.url}", user = "${MPCONFIG=suivi.db.user}", password = "${MPCONFIG=suivi.db.password}",
    isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 32, maxIdleTime = 300,
    properties = {
        "fish.payara.max-wait-time-in-millis=5000",
        "fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=custom-validation",
        "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        "fish.payara.validate-atmost-once-period-in-seconds=10"})
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Resource(lookup = "java:app/jdbc/suivi")
    private DataSource database;

    @Inject
    private Event<StorageReady> ready;

    @PostConstruct
    void run() {
        try {
            Fitness.requireDurability(database);
            Schema.bringUpToDate(Owner.of(database));
        } catch (IllegalStateException unfit) {
            LOG.severe(unfit.getMessage());
            throw unfit;
        }
        ready.fire(new StorageReady());
    }
}
