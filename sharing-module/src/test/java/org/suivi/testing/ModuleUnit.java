package org.suivi.testing;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import javax.sql.DataSource;

import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The persistence unit over the modules on the class path, with the settings of the application's. Entities are not
 * woven here: lazy to-one relations load at once, everything else behaves as in the server.
 */
record ModuleUnit(DataSource database, List<URL> modules) implements PersistenceUnitInfo {

    static EntityManagerFactory open(DataSource database) throws IOException {
        ClassLoader loader = ModuleUnit.class.getClassLoader();
        List<URL> modules = Collections.list(loader.getResources("META-INF/beans.xml")).stream()
            .map(URL::toString).filter(marker -> marker.contains("-module"))
            .map(ModuleUnit::root).toList();
        return new PersistenceProvider().createContainerEntityManagerFactory(new ModuleUnit(database, modules),
            Map.of("eclipselink.weaving", "false", "eclipselink.session-name", "suivi" + System.nanoTime(),
                "eclipselink.logging.level", "SEVERE"));
    }

    /** The folder or jar that carries a marker file: {@code jar:file:…jar!/META-INF/…} or {@code file:…/META-INF/…}. */
    private static URL root(String marker) {
        String place = marker.substring(0, marker.indexOf("META-INF/"));
        if (place.startsWith("jar:")) place = place.substring(4, place.length() - 2);
        try {
            return URI.create(place).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(place, e);
        }
    }

    @Override
    public String getPersistenceUnitName() { return "suivi"; }

    @Override
    public String getPersistenceProviderClassName() { return PersistenceProvider.class.getName(); }

    @Override
    public PersistenceUnitTransactionType getTransactionType() { return PersistenceUnitTransactionType.RESOURCE_LOCAL; }

    @Override
    public DataSource getJtaDataSource() { return null; }

    @Override
    public DataSource getNonJtaDataSource() { return database; }

    @Override
    public List<String> getMappingFileNames() { return List.of(); }

    @Override
    public List<URL> getJarFileUrls() { return modules; }

    @Override
    public URL getPersistenceUnitRootUrl() { return modules.get(0); }

    @Override
    public List<String> getManagedClassNames() { return List.of(); }

    @Override
    public boolean excludeUnlistedClasses() { return false; }

    @Override
    public SharedCacheMode getSharedCacheMode() { return SharedCacheMode.NONE; }

    @Override
    public ValidationMode getValidationMode() { return ValidationMode.NONE; }

    @Override
    public Properties getProperties() {
        Properties properties = new Properties();
        properties.setProperty("eclipselink.jdbc.batch-writing", "JDBC");
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() { return "3.0"; }

    @Override
    public ClassLoader getClassLoader() { return ModuleUnit.class.getClassLoader(); }

    @Override
    public void addTransformer(ClassTransformer transformer) {}

    @Override
    public ClassLoader getNewTempClassLoader() { return getClassLoader(); }
}
