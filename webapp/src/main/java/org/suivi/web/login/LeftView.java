package org.suivi.web.login;

import java.util.Map;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A page that somebody has left. What the server keeps for it, some 45 KB, goes at once; Faces itself would keep it until a
 * hundred others have been opened or the session ends. Faces can empty the beans of a view, and has no call for its state.
 */
final class LeftView {

    /** Where Mojarra keeps the states of a session, by the first half of the name that the page sends. */
    private static final String STATES = "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";

    /** What it holds while it changes them; the next page is often being written meanwhile. */
    private static final String MUTEX = "com.sun.faces.context.SessionMap$Mutex";

    private LeftView() {}

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        FacesContext faces = faces(request, response);
        try {
            Object state = states().getState(faces, request.getRequestURI());
            if (state instanceof Object[] saved && saved[1] instanceof Map<?, ?> components) emptyBeans(faces, components);
            remove(faces, request.getParameter(ResponseStateManager.VIEW_STATE_PARAM));
        } finally {
            faces.release();
        }
    }

    private static void emptyBeans(FacesContext faces, Map<?, ?> components) {
        var root = new UIViewRoot();
        faces.setViewRoot(root);
        root.restoreState(faces, components.get(root.getClientId(faces)));
        Map<String, Object> beans = root.getViewMap(false);
        if (beans != null) beans.clear();
    }

    private static void remove(FacesContext faces, String name) {
        ExternalContext external = faces.getExternalContext();
        Map<String, Object> session = external.getSessionMap();
        synchronized (session.getOrDefault(MUTEX, external.getSession(false))) {
            if (session.get(STATES) instanceof Map<?, ?> views) views.remove(String.valueOf(name).split(":", 2)[0]);
        }
    }

    private static ResponseStateManager states() {
        var kits = (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
        return kits.getRenderKit(null, RenderKitFactory.HTML_BASIC_RENDER_KIT).getResponseStateManager();
    }

    private static FacesContext faces(HttpServletRequest request, HttpServletResponse response) {
        var contexts = (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
        var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        return contexts.getFacesContext(request.getServletContext(), request, response,
            lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE));
    }
}
