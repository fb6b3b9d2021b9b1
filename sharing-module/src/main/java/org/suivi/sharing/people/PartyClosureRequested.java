package org.suivi.sharing.people;

import org.suivi.sharing.Party;

/** A person is about to leave, or a unit to be closed; whoever still needs them throws a refusal. */
public record PartyClosureRequested(Party party) {}
