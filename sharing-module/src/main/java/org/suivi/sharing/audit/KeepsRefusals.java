package org.suivi.sharing.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.suivi.sharing.Refusal;

/** Stands around the transaction of a use case: what it refuses, or fails at, is on record after the rollback. */
@Interceptor
@UseCase
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class KeepsRefusals {

    private static final Logger LOG = Logger.getLogger(KeepsRefusals.class.getName());

    private final AuditWriter writer;

    @Inject
    KeepsRefusals(AuditWriter writer) { this.writer = writer; }

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        Call call = Call.enter(action(context), context.getParameters(), quiet(context));
        try {
            return context.proceed();
        } catch (Exception | Error failure) {
            if (call.outermost()) keep(call.entry(outcome(failure)), failure);
            throw failure;
        } finally {
            call.leave();
        }
    }

    /** The refusal reaches the caller in any case; that it could not be recorded is for the operators. */
    private void keep(AuditEntry entry, Throwable failure) {
        try {
            writer.writeApart(entry);
        } catch (RuntimeException lost) {
            failure.addSuppressed(lost);
            LOG.log(Level.SEVERE, "audit row lost: " + entry.action() + " " + entry.outcome(), lost);
        }
    }

    private static String action(InvocationContext context) {
        return context.getMethod().getDeclaringClass().getSimpleName() + "." + context.getMethod().getName();
    }

    private static boolean quiet(InvocationContext context) {
        UseCase method = context.getMethod().getAnnotation(UseCase.class);
        if (method != null) return method.quiet();
        UseCase desk = context.getMethod().getDeclaringClass().getAnnotation(UseCase.class);
        return desk != null && desk.quiet();
    }

    private static String outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof Refusal refusal) return refusal.code();
        return "failed";
    }
}
