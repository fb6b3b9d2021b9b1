package org.suivi.sharing.clients;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every node writes its own calls, so this is a timer and no job. */
@Startup
@Singleton
@ConcurrencyManagement(BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class WriteCalls {

    @Inject
    private Calls calls;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() { calls.write(); }
}
