package org.suivi.web.login;

import java.util.logging.Logger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import org.suivi.sharing.people.FirstStart;
import org.suivi.sharing.storage.StorageReady;

/** Tells whoever started the server whether the first visitor is still to come; demo data may have been that. */
@ApplicationScoped
class FirstVisit {

    private static final Logger LOG = Logger.getLogger(FirstVisit.class.getName());
    private static final String AWAITED = "suivi.setup.awaited";

    private final FirstStart firstStart;

    @Inject
    FirstVisit(FirstStart firstStart) { this.firstStart = firstStart; }

    void on(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StorageReady ready) {
        boolean awaited = firstStart.needed();
        System.setProperty(AWAITED, String.valueOf(awaited));
        if (awaited) LOG.info("There is no organisation yet: open /first-start.xhtml with the setup code.");
    }
}
