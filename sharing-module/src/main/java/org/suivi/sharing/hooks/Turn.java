package org.suivi.sharing.hooks;

import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Scope;
import org.suivi.sharing.feed.ChangeType;

/**
 * The right to send for a hook for a while, with all that it takes.
 *
 * @param token   by which it is known that no other turn has begun since
 * @param scopes  of the token of whoever described the hook last
 * @param place   cursor in the feed
 */
record Turn(UUID hook, UUID token, UUID client, Set<Scope> scopes, String url, Set<ChangeType> types, String place,
            int failures) {}
