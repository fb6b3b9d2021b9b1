package org.suivi.profiles.messages;

import java.time.Instant;
import java.util.UUID;

/** A message in the journal of a profile; {@code state} is the outbox's: queued, sent, failed. */
public record MessageView(UUID id, Instant at, String by, String recipient, String address, String subject,
        String body, String state) {}
