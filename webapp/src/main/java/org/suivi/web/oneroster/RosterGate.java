package org.suivi.web.oneroster;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Viewer;
import org.suivi.web.channel.Caller;

/** Lets a call through to a resource only when the resource names scopes and the caller has one of them. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class RosterGate implements ContainerRequestFilter, RosterPart {

    @Context
    private ResourceInfo target;

    private final Caller caller;

    @Inject
    RosterGate(Caller caller) { this.caller = caller; }

    @Override
    public void filter(ContainerRequestContext request) {
        Viewer viewer = caller.viewer();
        Class<?> resource = target.getResourceClass();
        AnyOf needs = resource == null ? null : resource.getAnnotation(AnyOf.class);
        if (needs == null || Arrays.stream(needs.value()).noneMatch(viewer::has)) throw new NotAllowed("scope");
        Path path = target.getResourceMethod().getAnnotation(Path.class);
        caller.serves(request.getMethod() + " " + ROOT + (path == null ? "" : path.value()));
    }
}
