package org.suivi.profiles.contacts;

import java.util.UUID;

/** A person who is a contact already, with the children that the viewer may know. */
public record ContactMatch(UUID contact, String name, String reachableAt, SharedWith shared) {}
