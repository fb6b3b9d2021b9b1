package org.suivi.sharing.hooks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.feed.ChangeType;

/**
 * A hook as its program sees it.
 *
 * @param reason         null while it is active
 * @param oldSecretUntil until when messages are signed with the secret before as well; null when they are not
 */
public record HookView(UUID id, String url, Set<ChangeType> types, HookState state, PauseReason reason,
                       Instant createdAt, Instant oldSecretUntil, Course course, long version) {

    /**
     * How sending goes.
     *
     * @param succeededAt  when a message was taken last; null before the first
     * @param failedAt     when one was not, and {@code failure} why, such as {@code http-500} or {@code timeout}
     * @param failures     tries in a row that have failed, since {@code failingSince}
     * @param nextAttempt  when the message that failed is sent again; null when none waits for that
     */
    public record Course(Instant succeededAt, Instant failedAt, String failure, int failures, Instant failingSince,
                         Instant nextAttempt) {}
}
