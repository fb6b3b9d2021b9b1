package org.suivi.web.storage;

import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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
