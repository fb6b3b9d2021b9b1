package org.suivi.profiles.roster.incoming;

/**
 * What a source says about one right or role of a guardian; what it does not speak of stays unknown.
 *
 * @param kind   as in {@link org.suivi.profiles.contacts.Flag.Kind}, in any spelling: {@code legalGuardian}
 * @param answer {@code yes}, {@code no} or {@code unknown}; for custody {@code sole}, {@code joint}, {@code none}
 */
public record IncomingFlag(String kind, String answer) {}
