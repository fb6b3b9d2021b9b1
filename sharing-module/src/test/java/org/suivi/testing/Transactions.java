package org.suivi.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionalException;

/**
 * The transactions of each thread, innermost first. Public so that a test can do several things in one transaction;
 * desks need no help, their {@code @Transactional} works.
 */
public final class Transactions {

    private static final ThreadLocal<Deque<Transaction>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);
    private static volatile EntityManagerFactory factory;

    private Transactions() {}

    static void use(EntityManagerFactory opened) { factory = opened; }

    static EntityManagerFactory factory() { return factory; }

    /** The innermost transaction of this thread, or null. */
    static Transaction current() { return OPEN.get().peek(); }

    /** Runs the work in a transaction: the present one, or a new one. */
    public static <T> T in(Callable<T> work) {
        try {
            return current() == null ? inNew(work) : joined(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new TransactionalException(e.getMessage(), e);
        }
    }

    /** Runs the work in a transaction: the present one, or a new one. */
    public static void run(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    static <T> T joined(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (RuntimeException e) {
            current().doom();
            throw e;
        }
    }

    static <T> T inNew(Callable<T> work) throws Exception {
        Transaction transaction = new Transaction(factory.createEntityManager());
        OPEN.get().push(transaction);
        try {
            return work.call();
        } catch (RuntimeException e) {
            transaction.doom();
            throw e;
        } finally {
            OPEN.get().pop();
            transaction.end();
        }
    }

    /** Runs the work as if no transaction was there. */
    static <T> T outside(Callable<T> work) throws Exception {
        Deque<Transaction> set = OPEN.get();
        OPEN.set(new ArrayDeque<>());
        try {
            return work.call();
        } finally {
            OPEN.set(set);
        }
    }

    /** What the server injects: goes to the persistence context of the transaction. */
    static EntityManager manager() {
        return (EntityManager) Proxy.newProxyInstance(Transactions.class.getClassLoader(),
            new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                try {
                    return method.invoke(current().manager(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }
}
