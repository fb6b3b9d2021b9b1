package org.suivi.sharing.people;

import java.util.UUID;

/**
 * Someone who has proved who they are.
 *
 * @param epoch            number of the person's session era; a session of an earlier era is dead
 * @param mustChangePassword whether the password was given by someone else
 */
public record SignedIn(UUID staff, String name, long epoch, boolean mustChangePassword) {}
