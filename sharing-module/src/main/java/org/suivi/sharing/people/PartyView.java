package org.suivi.sharing.people;

import org.suivi.sharing.Party;

/**
 * Someone that can be chosen in a picker.
 *
 * @param detail   what tells them apart: title and workspace of a person, workspace of a unit
 * @param initials two letters for the avatar
 * @param members  number of active people in a unit, 1 for a person
 */
public record PartyView(Party party, String name, String detail, String initials, int members) {}
