package org.suivi.sharing;

/** Others wrote the same rows at the same moment; a moment later it is likely to work. */
public final class Busy extends Refusal implements Passing {

    public Busy() { super(Kind.CONFLICT, "busy"); }

    @Override
    public long seconds() { return 1; }
}
