package org.suivi.web.pages.imports;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.suivi.profiles.roster.InterruptedImports.Interrupted;
import org.suivi.profiles.roster.online.OnlineWork;
import org.suivi.profiles.roster.online.OnlineWork.Open;
import org.suivi.sharing.Refusal;

/** Each thing that the worker of sources does, with the context that desks expect of a request. */
@ApplicationScoped
class SourceSteps {

    private final OnlineWork online;

    @Inject
    SourceSteps(OnlineWork online) { this.online = online; }

    @ActivateRequestContext
    List<Open> loading() { return online.loading(); }

    @ActivateRequestContext
    List<Open> staged() { return online.staged(); }

    /** Whether more can be done at once; what is refused is kept with the fetch and shown on its page. */
    @ActivateRequestContext
    boolean step(Open one) {
        try {
            return online.step(one.fetch());
        } catch (Refusal kept) {
            return false;
        }
    }

    /** Another import of the source may be at work: then this one waits. */
    @ActivateRequestContext
    Optional<Interrupted> settle(Open one) {
        try {
            return online.settle(one.fetch());
        } catch (Refusal later) {
            return Optional.empty();
        }
    }
}
