package org.suivi.web.rest.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.hooks.HookWork;

/** Each thing that the worker of hooks does, with the context that desks expect of a request. */
@ApplicationScoped
class HookSteps {

    private final HookWork work;

    @Inject
    HookSteps(HookWork work) { this.work = work; }

    @ActivateRequestContext
    List<UUID> due() { return work.due(); }

    @ActivateRequestContext
    boolean step(UUID hook) { return work.step(hook); }
}
