package org.suivi.sharing.access;

import org.suivi.sharing.Party;

/** Who holds a record, and where, without any names. */
public record Held(Party holder, Party workspace) {}
