package org.suivi.records.legacy;

import org.suivi.sharing.Refusal;

/** The workspace has no service of the name that the former system gave. */
public final class ServiceUnknown extends Refusal {

    ServiceUnknown(String name) { super(Kind.INVALID, "service-unknown", name); }
}
