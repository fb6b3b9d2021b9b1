package org.suivi.sharing.people;

/**
 * What the very first visitor tells.
 *
 * @param code one-time code that the server printed when it started
 */
public record FirstSetup(String code, String organisation, String workspace, NewStaff administrator,
                         String password) {}
