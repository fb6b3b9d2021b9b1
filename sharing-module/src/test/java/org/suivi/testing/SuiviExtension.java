package org.suivi.testing;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Builds the rig of a class before its first test and takes it down after its last; each test is one request. */
class SuiviExtension implements TestInstancePostProcessor, BeforeEachCallback, AfterEachCallback {

    private static final Namespace OWN = Namespace.create(SuiviExtension.class);

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) { rig(context).fill(test); }

    @Override
    public void beforeEach(ExtensionContext context) { rig(context).beginRequest(); }

    @Override
    public void afterEach(ExtensionContext context) { rig(context).endRequest(); }

    /** The rig belongs to the outermost class: nested ones share its schema. */
    private static Rig rig(ExtensionContext context) {
        ExtensionContext outermost = context;
        while (outermost.getParent().filter(parent -> parent.getTestClass().isPresent()).isPresent()) {
            outermost = outermost.getParent().orElseThrow();
        }
        return outermost.getStore(OWN)
            .computeIfAbsent(outermost.getRequiredTestClass(), SuiviExtension::built, Rig.class);
    }

    private static Rig built(Class<?> test) {
        try {
            return new Rig(test);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("rig of " + test.getName(), e);
        }
    }
}
