package org.suivi.sharing.people;

/** Among whom a picker searches. The viewer in person is never offered. */
public enum PartyScope {
    /** People and units of the viewer's workspace. */
    HERE,
    /** People and units of the whole organisation: for shares. */
    EVERYWHERE,
    /** Of the whole organisation, who can hold a record: practitioners and units that have one. */
    HOLDERS
}
