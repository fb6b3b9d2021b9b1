package org.suivi.web.demo;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Begins the demonstration as soon as the application has started as a whole: what is told to open pages leaves through
 * threads of the server, and those do not serve an application that is still starting.
 */
@WebListener
public class DemoAtStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(DemoAtStart.class.getName());
    private static final int LONGEST_WAIT = 30;

    @Inject
    private Demo demo;

    @Resource
    private ManagedScheduledExecutorService later;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (demo.wanted()) await(LONGEST_WAIT);
    }

    /** Looks every second whether the launcher says that all has started; another server needs no longer than that. */
    private void await(int seconds) {
        boolean started = seconds == 0 || System.getProperty("suivi.started") != null;
        later.schedule(() -> {
            if (started) make();
            else await(seconds - 1);
        }, 1, TimeUnit.SECONDS);
    }

    private void make() {
        try {
            demo.make();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "demonstration data is not complete", failure);
            System.setProperty(Keys.SIGN_IN, "The demonstration data is not complete; the messages above say why.");
        }
    }
}
