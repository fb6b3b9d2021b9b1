package org.suivi.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.web.channel.Caller;

/**
 * Lets a call through to a method only when the method says which scopes it needs and the caller has
 * them. Which methods an address answers to is no secret. A method that does not look at the address takes
 * no parameters in it: one that was written to the wrong place is never lost without a word.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ScopeGate implements ContainerRequestFilter, RestPart {

    @Context
    private ResourceInfo target;

    private final Caller caller;

    @Inject
    ScopeGate(Caller caller) { this.caller = caller; }

    @Override
    public void filter(ContainerRequestContext request) {
        Viewer viewer = caller.viewer();
        if (request.getMethod().equals(HttpMethod.OPTIONS)) return;
        Method method = target.getResourceMethod();
        Needs needs = method == null ? null : method.getAnnotation(Needs.class);
        if (needs == null || needs.value().length + needs.anyOf().length == 0) throw new NotAllowed("scope");
        caller.serves(request.getMethod() + " " + template(method));
        for (Scope scope : needs.value()) viewer.require(scope);
        boolean one = needs.anyOf().length == 0 || Arrays.stream(needs.anyOf()).anyMatch(viewer::has);
        if (!one) throw new NotAllowed("scope");
        if (!Arrays.asList(method.getParameterTypes()).contains(UriInfo.class)) Asked.of(request.getUriInfo()).done();
    }

    private static String template(Method method) {
        Path resource = method.getDeclaringClass().getAnnotation(Path.class);
        Path below = method.getAnnotation(Path.class);
        return below == null ? resource.value() : resource.value() + below.value();
    }
}
