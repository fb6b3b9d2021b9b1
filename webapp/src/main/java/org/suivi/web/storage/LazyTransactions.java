package org.suivi.web.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Switches a connection between single statements and transactions only when a statement needs it. The pool switches
 * before and after every transaction, which is two round trips for each; most of them undo one another.
 */
final class LazyTransactions implements InvocationHandler {

    private final Connection connection;
    private boolean single = true;
    private boolean wanted = true;
    private boolean begun;

    private LazyTransactions(Connection connection) { this.connection = connection; }

    static Connection over(Connection connection) {
        return (Connection) Proxy.newProxyInstance(LazyTransactions.class.getClassLoader(),
            new Class<?>[] {Connection.class}, new LazyTransactions(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "setAutoCommit":
                want((boolean) arguments[0]);
                return null;
            case "getAutoCommit":
                return wanted;
            case "commit", "rollback":
                if (!begun) return null;
                begun = false;
                break;
            case "createStatement", "prepareStatement", "prepareCall", "setSavepoint":
                follow();
                break;
            default:
                break;
        }
        return passed(method, arguments);
    }

    /** What was begun and not ended is committed by that, as JDBC says. */
    private void want(boolean singleStatements) throws SQLException {
        wanted = singleStatements;
        if (begun && singleStatements) follow();
    }

    private void follow() throws SQLException {
        begun = !wanted;
        if (single == wanted) return;
        connection.setAutoCommit(wanted);
        single = wanted;
    }

    private Object passed(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
