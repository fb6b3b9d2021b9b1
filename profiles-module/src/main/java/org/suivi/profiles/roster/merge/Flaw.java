package org.suivi.profiles.roster.merge;

/**
 * What is wrong with one claim.
 *
 * @param code code of the refusal
 * @param path JSON pointer into the person, empty for the whole
 */
public record Flaw(String code, String path) {}
