package org.suivi.web.errors;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Knows pages that their reader has left for another: Faces forgets their beans at once, and a page that looks again on
 * its own while that happens would be shown by beans that know of nothing.
 */
public class LeftPage implements SystemEventListener {

    private static final String OPENED = LeftPage.class.getName();

    @Override
    public boolean isListenerForSource(Object source) { return source instanceof UIViewRoot; }

    /** What a page remembers begins with a visit; if it begins later, what it remembered before is gone. */
    @Override
    public void processEvent(SystemEvent begun) {
        boolean visit = !begun.getFacesContext().isPostback();
        ((UIViewRoot) begun.getSource()).getViewMap().put(OPENED, visit);
    }

    /** Whether this request is a page's own look, by s:live or s:again, and nobody is there to see what it finds. */
    static boolean looksAgain(FacesContext context) {
        return context.isPostback() && context.getViewRoot() != null && isLook(context)
            && isLeft(context.getViewRoot());
    }

    private static boolean isLook(FacesContext context) {
        String source = context.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        return source != null && Stream.of("liveForm:", "againForm:").anyMatch(source::startsWith);
    }

    private static boolean isLeft(UIViewRoot page) {
        Map<String, Object> remembered = page.getViewMap(false);
        return remembered != null && !Boolean.TRUE.equals(remembered.get(OPENED));
    }
}
