package org.suivi.web.problems;

import java.util.List;

/** What a program is told when something was not done. */
public record Problem(int status, String code, String title, String detail, List<Flaw> errors, String language) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One place that is wrong.
     *
     * @param pointer   JSON pointer into the body, or null
     * @param parameter name of a parameter of the address, or null
     * @param header    name of a header, or null
     */
    public record Flaw(String pointer, String parameter, String header, String code, String detail) {}
}
