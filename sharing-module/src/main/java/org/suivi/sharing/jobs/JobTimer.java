package org.suivi.sharing.jobs;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every other second whether a job is due; a look that finds the one before still at work goes away. */
@Startup
@Singleton
@ConcurrencyManagement(BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {

    private final AtomicBoolean working = new AtomicBoolean();

    @Inject
    private Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        if (!working.compareAndSet(false, true)) return;
        try {
            jobs.runDue();
        } finally {
            working.set(false);
        }
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void keepRunning() { jobs.keepRunning(); }
}
