package org.suivi.sharing.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * An entity manager that all threads may share. The container's own proxy is safe inside transactions only: without one
 * it keeps the manager of the first caller and closes it under the others. A read outside a transaction therefore gets
 * a manager of its own, which holds no connection between statements and is left to the garbage collector.
 */
final class SharedManager implements InvocationHandler {

    private final EntityManager joined;
    private final EntityManagerFactory factory;
    private final TransactionSynchronizationRegistry transactions;

    private SharedManager(
            EntityManager joined, EntityManagerFactory factory, TransactionSynchronizationRegistry transactions) {
        this.joined = joined;
        this.factory = factory;
        this.transactions = transactions;
    }

    static EntityManager of(
            EntityManager joined, EntityManagerFactory factory, TransactionSynchronizationRegistry transactions) {
        return (EntityManager) Proxy.newProxyInstance(SharedManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class}, new SharedManager(joined, factory, transactions));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        boolean alone = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        try {
            return method.invoke(alone ? factory.createEntityManager() : joined, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
