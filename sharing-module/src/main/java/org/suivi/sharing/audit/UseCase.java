package org.suivi.sharing.audit;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks what people do with Suivi: every call leaves an audit row, whether it was carried out or refused. */
@Inherited
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface UseCase {

    /** True for what discloses nothing about anyone, such as the number on a badge: it leaves no row when it works. */
    @Nonbinding
    boolean quiet() default false;
}
