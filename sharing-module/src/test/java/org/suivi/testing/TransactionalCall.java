package org.suivi.testing;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import java.util.concurrent.Callable;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;

/**
 * Does for {@code @Transactional} what the server's interceptors do, at the same priority. The type is part of the
 * binding, hence one class for each.
 */
abstract class TransactionalCall {

    private static final int PRIORITY = PLATFORM_BEFORE + 200;

    static final Class<?>[] TYPES =
        {Required.class, RequiresNew.class, Mandatory.class, Supports.class, NotSupported.class, Never.class};

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        return call(context::proceed, Transactions.current() != null);
    }

    abstract Object call(Callable<Object> work, boolean open) throws Exception;

    @Interceptor
    @Transactional(TxType.REQUIRED)
    @Priority(PRIORITY)
    static class Required extends TransactionalCall {
        @Override
        Object call(Callable<Object> work, boolean open) throws Exception {
            return open ? Transactions.joined(work) : Transactions.inNew(work);
        }
    }

    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(PRIORITY)
    static class RequiresNew extends TransactionalCall {
        @Override
        Object call(Callable<Object> work, boolean open) throws Exception { return Transactions.inNew(work); }
    }

    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(PRIORITY)
    static class Mandatory extends TransactionalCall {
        @Override
        Object call(Callable<Object> work, boolean open) throws Exception {
            if (!open) throw new TransactionalException("MANDATORY", new TransactionRequiredException());
            return Transactions.joined(work);
        }
    }

    @Interceptor
    @Transactional(TxType.SUPPORTS)
    @Priority(PRIORITY)
    static class Supports extends TransactionalCall {
        @Override
        Object call(Callable<Object> work, boolean open) throws Exception {
            return open ? Transactions.joined(work) : work.call();
        }
    }

    @Interceptor
    @Transactional(TxType.NOT_SUPPORTED)
    @Priority(PRIORITY)
    static class NotSupported extends TransactionalCall {
        @Override
        Object call(Callable<Object> work, boolean open) throws Exception { return Transactions.outside(work); }
    }

    @Interceptor
    @Transactional(TxType.NEVER)
    @Priority(PRIORITY)
    static class Never extends TransactionalCall {
        @Override
        Object call(Callable<Object> work, boolean open) throws Exception {
            if (open) throw new TransactionalException("NEVER", new InvalidTransactionException());
            return work.call();
        }
    }
}
