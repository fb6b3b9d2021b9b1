package org.suivi.web.rest;

import org.suivi.sharing.Refusal;

/** A change must say, by the entity tag in {@code If-Match}, which state it is a change of. */
public final class PreconditionRequired extends Refusal {

    PreconditionRequired() { super(Kind.CONFLICT, "precondition-required"); }
}
