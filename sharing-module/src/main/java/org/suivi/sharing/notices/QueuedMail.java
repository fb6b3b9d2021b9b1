package org.suivi.sharing.notices;

import java.util.UUID;

/**
 * A mail that is due.
 *
 * @param reference what it belongs to for whoever wrote it; null when nothing
 * @param attempts  how often it was tried in vain
 */
record QueuedMail(UUID id, String to, String subject, String body, UUID reference, int attempts) {}
