package org.suivi.profiles.contacts;

import java.util.UUID;

/** Which profiles show a saved contact from now on. */
public record ContactReceipt(UUID contact, long version, SharedWith changed) {}
