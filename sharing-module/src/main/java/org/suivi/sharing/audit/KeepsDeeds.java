package org.suivi.sharing.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands inside the transaction of a use case: what was done, or read, commits together with its audit row. */
@Interceptor
@UseCase
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class KeepsDeeds {

    private final AuditWriter writer;

    @Inject
    KeepsDeeds(AuditWriter writer) { this.writer = writer; }

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        Object result = context.proceed();
        Call call = Call.current();
        call.result(result);
        if (call.outermost() && !call.quiet()) writer.write(call.entry("done"));
        return result;
    }
}
