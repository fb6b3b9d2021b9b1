package org.suivi.profiles;

import org.suivi.sharing.ProfileId;

/** How far a saved change reaches: the active records that show it from now on, with their services and workspaces. */
public record Receipt(ProfileId profile, long version, int records, int services, int workspaces) {}
