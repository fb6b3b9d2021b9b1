package org.suivi.sharing.people;

import org.suivi.sharing.Party;

/**
 * A workspace, service or team.
 *
 * @param detail    name of the workspace it belongs to; empty for a workspace
 * @param workspace the workspace it belongs to, itself for a workspace
 * @param members   number of active people in it
 * @param version   to be given back when it is changed
 */
public record UnitView(Party party, String name, String detail, Party workspace, int members, boolean open,
                       long version) {}
