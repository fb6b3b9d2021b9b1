package org.suivi.web.storage;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.suivi.sharing.storage.Settings;

/**
 * The database as its owner, who may change tables. The application itself then goes without that right, and so cannot
 * take away what keeps the audit trail from being changed.
 */
final class Owner {

    private Owner() {}

    /** The owner's connections when an owner is named, the application's otherwise. */
    static DataSource of(DataSource application) {
        if (Settings.find("suivi.db.owner").isEmpty()) return application;
        try {
            NonXaDataSource owned = new NonXaDataSource();
            owned.setUrl(Settings.find("suivi.db.url").orElseThrow());
            owned.setUser(Settings.find("suivi.db.owner").orElseThrow());
            owned.setPassword(Settings.find("suivi.db.owner.password").orElseThrow());
            return owned;
        } catch (SQLException e) {
            throw new IllegalStateException("SUIVI_DB_URL is no address of a MariaDB", e);
        }
    }
}
