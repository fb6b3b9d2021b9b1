package org.suivi.sharing.people;

import org.suivi.sharing.Party;

/** A person or unit and what it is called, for menus that say no more. */
public record PartyName(Party party, String name) {}
