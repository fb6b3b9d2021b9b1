package org.suivi.web.rest;

import org.suivi.sharing.Refusal;

/** {@code If-Match} compares strong tags only (RFC 9110, section 13.1.1); a weak one never matches. */
final class WeakTag extends Refusal {

    WeakTag() { super(Kind.CONFLICT, "weak-tag"); }
}
