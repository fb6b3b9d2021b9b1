package org.suivi.web.channel;

import org.suivi.sharing.Refusal;

/** The rest of the body did not arrive in time. */
final class BodyStalled extends Refusal {

    BodyStalled() { super(Kind.INVALID, "body-stalled"); }
}
