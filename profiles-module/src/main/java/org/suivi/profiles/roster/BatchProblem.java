package org.suivi.profiles.roster;

import java.util.List;

/**
 * Why somebody of a batch was not written, or what somebody has to look at.
 *
 * @param code code of the refusal, the same on screens and in every channel
 * @param path JSON pointer into the person, such as {@code /guardians/0/reach/phone}; empty for the whole person
 * @param args values for the text of the code
 */
public record BatchProblem(String code, String path, List<Object> args) {

    public BatchProblem(String code, String path) { this(code, path, List.of()); }
}
