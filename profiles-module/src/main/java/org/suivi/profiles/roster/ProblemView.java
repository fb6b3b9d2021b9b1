package org.suivi.profiles.roster;

/** One line of the report; {@code code} is the key of its text under {@code roster.problem.<code>}. */
public record ProblemView(String severity, String file, long line, String field, String code) {}
