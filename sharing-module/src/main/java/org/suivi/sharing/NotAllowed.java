package org.suivi.sharing;

/** The viewer may know of the thing, but not do this with it. */
public final class NotAllowed extends Refusal {

    /** @param need what would be needed, as a key such as {@code full-access}, {@code administrator}, {@code holder} */
    public NotAllowed(String need) { super(Kind.FORBIDDEN, "not-allowed." + need); }
}
