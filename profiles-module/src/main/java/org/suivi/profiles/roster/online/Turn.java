package org.suivi.profiles.roster.online;

import java.util.UUID;

import org.suivi.profiles.roster.online.wire.Account;

/**
 * The one request that is to be sent next for a fetch.
 *
 * @param pages how many had arrived when the turn was taken; an answer that comes after another has no use
 */
record Turn(UUID fetch, int pages, int position, Part part, Account account, String path, Lean lean) {}
