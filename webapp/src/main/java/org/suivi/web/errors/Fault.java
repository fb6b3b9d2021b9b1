package org.suivi.web.errors;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A failure that is ours: written to the log under a reference that the reader can tell us. */
public final class Fault {

    private static final Logger LOG = Logger.getLogger(Fault.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Fault() {}

    /** Logs it and returns the reference, eight characters that can be read out on the telephone. */
    public static String log(Throwable thrown) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.log(Level.SEVERE, thrown, () -> "Fault " + reference);
        return reference;
    }
}
