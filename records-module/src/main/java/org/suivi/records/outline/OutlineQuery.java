package org.suivi.records.outline;

import java.util.UUID;

import org.suivi.records.RecordState;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/**
 * Which records a program asks for, in the order of their ids.
 *
 * @param state   null for both
 * @param service null for all
 * @param profile only those that this person is in now; null for all
 * @param after   the last one the program has already; null from the beginning
 * @param limit   at most that many
 */
public record OutlineQuery(RecordState state, UUID service, ProfileId profile, RecordId after, int limit) {}
