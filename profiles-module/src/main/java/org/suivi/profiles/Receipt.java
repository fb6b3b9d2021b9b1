package org.suivi.profiles;

import org.suivi.sharing.ProfileId;

/** How far a saved change reaches: the active records that show it from now on, their holders and workspaces. */
public record Receipt(ProfileId profile, long version, int records, int holders, int workspaces) {}
