package org.suivi.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionalException;

/** One transaction of one thread, with the persistence context and the callbacks that belong to it. */
final class Transaction {

    private final EntityManager manager;
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> callbacks = new ArrayList<>();
    private final List<Synchronization> interposed = new ArrayList<>();
    private boolean doomed;

    Transaction(EntityManager manager) {
        this.manager = manager;
        manager.getTransaction().begin();
    }

    EntityManager manager() { return manager; }

    Map<Object, Object> resources() { return resources; }

    boolean doomed() { return doomed; }

    void doom() { doomed = true; }

    void call(Synchronization back) { callbacks.add(back); }

    /** Called back last before and first after completion, as the registry of the server does. */
    void interpose(Synchronization back) { interposed.add(back); }

    /** Commits unless doomed; a commit that fails reads as it does at the boundary of a desk in the server. */
    void end() {
        if (doomed) {
            rollback();
            return;
        }
        try {
            callbacks.forEach(Synchronization::beforeCompletion);
            interposed.forEach(Synchronization::beforeCompletion);
            manager.getTransaction().commit();
        } catch (PersistenceException refused) {
            manager.close();
            after(Status.STATUS_ROLLEDBACK);
            RollbackException rolledBack = new RollbackException(refused.getMessage());
            rolledBack.initCause(refused.getCause() == null ? refused : refused.getCause());
            throw new TransactionalException(refused.getMessage(), rolledBack);
        }
        manager.close();
        after(Status.STATUS_COMMITTED);
    }

    void rollback() {
        manager.getTransaction().rollback();
        manager.close();
        after(Status.STATUS_ROLLEDBACK);
    }

    private void after(int status) {
        interposed.forEach(back -> back.afterCompletion(status));
        callbacks.forEach(back -> back.afterCompletion(status));
    }
}
