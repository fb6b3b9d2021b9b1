package org.suivi.profiles.roster.incoming;

import java.util.List;

/**
 * How a source says a person can be reached; null where it does not say.
 *
 * @param email with the use {@code other}
 * @param phone with the use {@code home}
 * @param more  everything else, where the source tells more uses apart
 */
public record Reachability(String email, String phone, String mobile, List<IncomingPoint> more) {

    public static final Reachability UNKNOWN = of(null, null, null);

    public Reachability {
        more = more == null ? List.of() : List.copyOf(more);
    }

    public static Reachability of(String email, String phone, String mobile) {
        return new Reachability(email, phone, mobile, null);
    }

    /** Everything in a list of its own, as REST and SOAP say it. */
    public static Reachability at(List<IncomingPoint> points) { return new Reachability(null, null, null, points); }
}
