package org.suivi.launch;

/** Why Suivi cannot start, in words for the person at the terminal. */
class Unable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unable(String why) { super(why); }

    Unable(String why, Throwable cause) { super(why, cause); }
}
