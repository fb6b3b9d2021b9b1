package org.suivi.web.json;

import java.util.Arrays;
import java.util.List;
import org.suivi.sharing.InvalidValue;

/**
 * One thing that is wrong with what was sent.
 *
 * @param place a JSON pointer (RFC 6901) into the body, or the name of a parameter of the address
 * @param code  key of its sentence
 */
public record BodyFlaw(String place, String code, List<Object> args) {

    public static BodyFlaw of(String place, String rule, Object... args) {
        return new BodyFlaw(place, "invalid." + rule, Arrays.asList(args));
    }

    static BodyFlaw of(String place, InvalidValue refusal) {
        return new BodyFlaw(place, refusal.code(), refusal.args());
    }

    /** The same flaw of a text that itself stands at that place. */
    public BodyFlaw below(String at) { return new BodyFlaw(at + place, code, args); }

    /** Whether it stands in the body; else in the address. */
    public boolean isInBody() { return place.isEmpty() || place.startsWith("/"); }
}
