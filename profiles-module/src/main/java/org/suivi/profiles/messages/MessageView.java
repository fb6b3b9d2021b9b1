package org.suivi.profiles.messages;

import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.notices.MailState;

/**
 * A message in the journal of a profile, with the state that the outbox knows. Address, subject and body are null for a
 * reader who is neither its writer nor, unless it is confidential, may edit the profile.
 *
 * @param held key of why it was held back when it was about to leave; null when it was not
 */
public record MessageView(UUID id, Instant at, String by, String recipient, String address, String subject,
        String body, MailState state, boolean confidential, String held) {}
