package org.suivi.sharing.clients;

import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;

/** The same request is being carried out at this moment; its answer will be there in a second or two. */
public final class RequestInProgress extends Refusal implements Passing {

    RequestInProgress() { super(Kind.CONFLICT, "request-in-progress"); }

    @Override
    public long seconds() { return 1; }
}
