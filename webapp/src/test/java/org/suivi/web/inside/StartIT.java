package org.suivi.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application stands in the server on the settings that its promises rest on. */
@ExtendWith(ArquillianExtension.class)
class StartIT {

    @Inject
    private EntityManager manager;

    @Test
    void readsOnlyWhatIsCommitted() {
        assertEquals("READ-COMMITTED", manager.createNativeQuery("select @@transaction_isolation").getSingleResult());
    }
}
