package org.suivi.testing;

import java.util.function.BooleanSupplier;

/** Work that is done step by step, until nothing is left. */
public final class Steps {

    private static final int TOO_MANY = 10_000;

    private Steps() {}

    /** @param more does the next step, and says whether another one is to follow */
    public static void all(BooleanSupplier more) {
        for (int step = 0; more.getAsBoolean(); step++)
            if (step == TOO_MANY) throw new AssertionError("no end after " + TOO_MANY + " steps");
    }
}
