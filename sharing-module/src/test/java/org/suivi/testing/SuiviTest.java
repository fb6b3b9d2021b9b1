package org.suivi.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class the beans of the modules on its class path and a schema of its own. Fields with {@code @Inject}
 * are filled, also package-private beans; static nested classes with a scope become beans, also those of classes it
 * extends, for instance to observe facts. The schema lasts for the class: tests make their own data and do not rely on
 * each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(SuiviExtension.class)
public @interface SuiviTest {}
