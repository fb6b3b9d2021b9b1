package org.suivi.sharing;

import java.util.List;

/**
 * The named reason why a use case was not carried out. Leaf classes are called by the sentence they say
 * ({@code LastProfileOfRecord}); the web application translates them, once each for pages, REST and SOAP.
 */
public abstract class Refusal extends RuntimeException {

    /** What the caller can do about it: ask for something else, ask someone else, look again, correct the input. */
    public enum Kind { UNKNOWN, FORBIDDEN, CONFLICT, INVALID }

    private final transient List<Object> args;
    private final Kind kind;
    private final String code;

    /**
     * @param code slug of the problem type, key of its text in the bundle of its module and fault code, such as
     *             {@code last-profile-of-record}
     * @param args values for the placeholders of the text, in order; never clinical content
     */
    protected Refusal(Kind kind, String code, Object... args) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.args = List.of(args);
    }

    public Kind kind() { return kind; }

    public String code() { return code; }

    public List<Object> args() { return args; }
}
