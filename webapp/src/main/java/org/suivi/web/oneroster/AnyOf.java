package org.suivi.web.oneroster;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.suivi.sharing.Scope;

/** Scopes of which a program needs one; a method without any answers nobody. */
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface AnyOf {

    Scope[] value();
}
