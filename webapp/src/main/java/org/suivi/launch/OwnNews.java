package org.suivi.launch;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lets through what Suivi tells and what anyone warns of; the server's own small talk stays out of the log. */
public class OwnNews implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        boolean own = line.getLoggerName() != null && line.getLoggerName().startsWith("org.suivi.");
        return own || line.getLevel().intValue() > Level.INFO.intValue();
    }
}
