package org.suivi.sharing.access;

/** How much of a record someone may see and do; each level contains those before it. */
public enum Level {
    /** That the record exists and who looks after it. */
    SUMMARY,
    /** All that is not confidential. */
    READ,
    /** Also writing notes, documents and own confidential notes. */
    WRITE,
    /** Also record data, links to profiles and shares. */
    FULL,
    /** All of it: the record is held by the viewer or by a unit of the viewer. */
    HOLD;

    public boolean atLeast(Level other) { return compareTo(other) >= 0; }

    /** The lower of the two. */
    public Level limitedTo(Level most) { return atLeast(most) ? most : this; }
}
