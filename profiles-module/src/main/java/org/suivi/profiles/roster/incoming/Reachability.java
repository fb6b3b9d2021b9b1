package org.suivi.profiles.roster.incoming;

/** How a source says a person can be reached; null where it does not say. */
public record Reachability(String email, String phone, String mobile) {

    public static final Reachability UNKNOWN = new Reachability(null, null, null);
}
