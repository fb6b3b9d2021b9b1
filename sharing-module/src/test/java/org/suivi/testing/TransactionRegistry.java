package org.suivi.testing;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;

import org.jboss.weld.transaction.spi.TransactionServices;

/** Tells Weld, and beans that ask for the registry, about the transaction of the thread. */
final class TransactionRegistry implements TransactionSynchronizationRegistry, TransactionServices {

    @Override
    public Object getTransactionKey() { return Transactions.current(); }

    @Override
    public void putResource(Object key, Object value) { Transactions.current().resources().put(key, value); }

    @Override
    public Object getResource(Object key) { return Transactions.current().resources().get(key); }

    @Override
    public void registerInterposedSynchronization(Synchronization back) { Transactions.current().interpose(back); }

    @Override
    public int getTransactionStatus() {
        Transaction current = Transactions.current();
        if (current == null) return Status.STATUS_NO_TRANSACTION;
        return current.doomed() ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() { Transactions.current().doom(); }

    @Override
    public boolean getRollbackOnly() { return Transactions.current().doomed(); }

    @Override
    public void registerSynchronization(Synchronization back) { Transactions.current().call(back); }

    @Override
    public boolean isTransactionActive() { return Transactions.current() != null; }

    @Override
    public UserTransaction getUserTransaction() {
        throw new UnsupportedOperationException("desks are @Transactional, nobody begins transactions by hand");
    }

    @Override
    public void cleanup() {}
}
