package org.suivi.profiles.schooling;

import java.util.UUID;

/** An institution as pickers and lists show it; {@code code} is its number in the school system, or null. */
public record InstitutionView(UUID id, String name, String code, String city) {}
