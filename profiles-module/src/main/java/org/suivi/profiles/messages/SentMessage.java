package org.suivi.profiles.messages;

import java.io.Serializable;
import java.time.Instant;

/** That something was written from the page of a person, to whom and by whom; never what. */
public record SentMessage(Instant at, String by, String recipient) implements Serializable {}
