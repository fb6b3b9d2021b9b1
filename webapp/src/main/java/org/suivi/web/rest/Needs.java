package org.suivi.web.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.suivi.sharing.Scope;

/** The scopes that a program must have to call a method; a method that names none answers nobody. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Needs {

    /** All of them are needed. */
    Scope[] value() default {};

    /** One of them is enough: the method serves several purposes. */
    Scope[] anyOf() default {};
}
