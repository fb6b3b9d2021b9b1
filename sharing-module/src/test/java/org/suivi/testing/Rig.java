package org.suivi.testing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManagerFactory;

import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.mariadb.jdbc.MariaDbDataSource;

/** Beans, persistence unit and schema of one test class. */
final class Rig implements AutoCloseable {

    private static final List<Logger> QUIET =
        List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("org.jboss.weld"));

    private final String schema;
    private final EntityManagerFactory factory;
    private final WeldContainer container;
    private RequestContextController request;

    Rig(Class<?> test) throws SQLException, IOException {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        TestDatabase database = TestDatabase.running();
        schema = database.newSchema();
        Migrated.schema(database.url(schema));
        MariaDbDataSource source = new MariaDbDataSource(database.url(schema));
        source.setUser(TestDatabase.USER);
        source.setPassword(TestDatabase.PASSWORD);
        factory = ModuleUnit.open(source);
        Transactions.use(factory);
        container = beans(test);
    }

    private static WeldContainer beans(Class<?> test) {
        TransactionRegistry registry = new TransactionRegistry();
        return new Weld().property("org.jboss.weld.construction.relaxed", true)
            .addServices(registry, new ServerResources(registry))
            .addBeanClasses(TestBeans.class).addBeanClasses(TransactionalCall.TYPES)
            .addBeanClasses(nested(test))
            .initialize();
    }

    private static Class<?>[] nested(Class<?> test) {
        return Stream.<Class<?>>iterate(test, Objects::nonNull, Class::getSuperclass)
            .flatMap(type -> Stream.of(type.getDeclaredClasses())).toArray(Class<?>[]::new);
    }

    /** Fills the fields of a test that ask for beans. */
    <T> void fill(T test) {
        BeanManager manager = container.getBeanManager();
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) test.getClass();
        manager.getInjectionTargetFactory(manager.createAnnotatedType(type)).createInjectionTarget(null)
            .inject(test, manager.createCreationalContext(null));
    }

    void beginRequest() {
        request = container.select(RequestContextController.class).get();
        request.activate();
    }

    /** Ends it, and the clock runs as usual again. */
    void endRequest() {
        request.deactivate();
        container.select(TestClock.class).get().reset();
    }

    @Override
    public void close() {
        container.shutdown();
        factory.close();
        TestDatabase.running().drop(schema);
    }
}
