package org.suivi.web.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The MariaDB driver without its XA face. Payara takes XA wherever it can, and under XA a write that an observer makes
 * after the commit is lost without a word.
 */
public class NonXaDataSource implements DataSource {

    /** Each statement is parsed once per connection; the cache is small enough for many nodes on one server. */
    private static final String PREPARED = "useServerPrepStmts=true&prepStmtCacheSize=150";

    private final MariaDbDataSource driver = new MariaDbDataSource();

    public void setUrl(String url) throws SQLException {
        driver.setUrl(url.contains("useServerPrepStmts") ? url : url + (url.contains("?") ? "&" : "?") + PREPARED);
    }

    public void setUser(String user) throws SQLException { driver.setUser(user); }

    public void setPassword(String password) throws SQLException { driver.setPassword(password); }

    @Override
    public Connection getConnection() throws SQLException { return LazyTransactions.over(driver.getConnection()); }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return LazyTransactions.over(driver.getConnection(user, password));
    }

    @Override
    public PrintWriter getLogWriter() { return driver.getLogWriter(); }

    @Override
    public void setLogWriter(PrintWriter out) { driver.setLogWriter(out); }

    @Override
    public int getLoginTimeout() throws SQLException { return driver.getLoginTimeout(); }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException { driver.setLoginTimeout(seconds); }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException { return driver.getParentLogger(); }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException { return driver.unwrap(type); }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException { return driver.isWrapperFor(type); }
}
