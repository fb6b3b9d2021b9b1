package org.suivi.sharing.people;

import java.util.UUID;

/** The institution that this installation belongs to. */
public record OrganisationView(UUID id, String name, long version) {}
