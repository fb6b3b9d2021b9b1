package org.suivi.testing;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/**
 * Fills {@code @PersistenceContext} and {@code @Resource}; of the latter only the synchronization registry is there.
 */
final class ServerResources implements JpaInjectionServices, ResourceInjectionServices {

    private final TransactionRegistry registry;

    ServerResources(TransactionRegistry registry) { this.registry = registry; }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> new SimpleResourceReference<>(Transactions.manager());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        return () -> new SimpleResourceReference<>(Transactions.factory());
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        boolean asked = point.getType() == TransactionSynchronizationRegistry.class;
        return () -> new SimpleResourceReference<>(asked ? registry : null);
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
        return () -> new SimpleResourceReference<>(registry);
    }

    @Override
    public void cleanup() {}
}
