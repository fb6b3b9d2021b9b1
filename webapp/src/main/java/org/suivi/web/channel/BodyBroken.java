package org.suivi.web.channel;

import org.suivi.sharing.Refusal;

/** The body ends too early, or is not packed as its header says. */
final class BodyBroken extends Refusal {

    BodyBroken() { super(Kind.INVALID, "body-broken"); }
}
