package org.suivi.profiles.contacts;

import java.util.UUID;

/** The new state of a contact and of its tie to one profile, and the versions that the editor saw. */
public record ContactChange(UUID tieId, long tieVersion, Tie tie, long version, Person person) {}
