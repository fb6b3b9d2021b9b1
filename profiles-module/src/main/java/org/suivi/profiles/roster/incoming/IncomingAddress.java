package org.suivi.profiles.roster.incoming;

/** A postal address as a source writes it; any part may be null. */
public record IncomingAddress(String street, String city, String region, String postalCode, String country) {}
