package org.suivi.profiles.roster.merge;

import java.util.List;

/**
 * What is wrong with one claim.
 *
 * @param code code of the refusal
 * @param path JSON pointer into the person, empty for the whole
 * @param args values for the text of the code
 */
public record Flaw(String code, String path, List<Object> args) {

    public Flaw(String code, String path) { this(code, path, List.of()); }
}
