package org.suivi.profiles.roster.incoming;

/** A number by which another system than the source knows the person. */
public record IncomingIdentifier(String system, String value) {}
