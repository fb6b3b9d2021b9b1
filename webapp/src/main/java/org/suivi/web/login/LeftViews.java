package org.suivi.web.login;

import java.util.Map;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Pages that somebody has left. What the server keeps for each, some 45 KB, goes at once; Faces itself would keep it
 * until a hundred others have been opened or the session ends. Faces can empty the beans of a view, and has no call for
 * its state.
 */
final class LeftViews {

    /** Where Mojarra keeps the states of a session, by the first half of the name that the page sends. */
    private static final String STATES = "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";

    /** What it holds while it changes them; the next page is often being written meanwhile. */
    private static final String MUTEX = "com.sun.faces.context.SessionMap$Mutex";

    private LeftViews() {}

    static void forget(String[] names, HttpServletRequest request, HttpServletResponse response) {
        FacesContext faces = faces(request, response);
        try {
            for (String name : names) {
                if (taken(faces, name) instanceof Map<?, ?> states)
                    states.values().forEach(state -> emptyBeans(faces, state));
            }
        } finally {
            faces.release();
        }
    }

    private static Object taken(FacesContext faces, String name) {
        ExternalContext external = faces.getExternalContext();
        Map<String, Object> session = external.getSessionMap();
        synchronized (session.getOrDefault(MUTEX, external.getSession(false))) {
            return session.get(STATES) instanceof Map<?, ?> views ? views.remove(name.split(":", 2)[0]) : null;
        }
    }

    private static void emptyBeans(FacesContext faces, Object state) {
        if (!(state instanceof Object[] saved && saved[1] instanceof Map<?, ?> components)) return;
        var root = new UIViewRoot();
        faces.setViewRoot(root);
        root.restoreState(faces, components.get(root.getClientId(faces)));
        Map<String, Object> beans = root.getViewMap(false);
        if (beans != null) beans.clear();
    }

    private static FacesContext faces(HttpServletRequest request, HttpServletResponse response) {
        var contexts = (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
        var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        return contexts.getFacesContext(request.getServletContext(), request, response,
            lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE));
    }
}
