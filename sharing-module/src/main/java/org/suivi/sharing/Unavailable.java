package org.suivi.sharing;

/**
 * The database cannot be reached, as while another node of its cluster takes over. Nothing is half done; whether a
 * transaction that was being committed just then was kept, nobody knows.
 */
public final class Unavailable extends Refusal implements Passing {

    private static final int USUAL_FAILOVER = 10;

    public Unavailable() { super(Kind.CONFLICT, "unavailable"); }

    @Override
    public long seconds() { return USUAL_FAILOVER; }
}
