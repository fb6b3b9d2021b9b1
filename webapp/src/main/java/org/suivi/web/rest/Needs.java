package org.suivi.web.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.suivi.sharing.Scope;

/** The scopes that a program must have to call a method, all of them; a method that names none answers nobody. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Needs {

    Scope[] value();
}
