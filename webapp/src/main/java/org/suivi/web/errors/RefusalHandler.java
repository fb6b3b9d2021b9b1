package org.suivi.web.errors;

import java.util.Iterator;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;

import org.suivi.sharing.Refusal;

/** Decides what becomes of an exception: a message where the reader still has a page, else an error page. */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) { super(wrapped); }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var event = queued.next().getContext();
            queued.remove();
            if (!event.getContext().getResponseComplete()) translate(event.getException(), event.getContext());
        }
        getWrapped().handle();
    }

    private static void translate(Throwable thrown, FacesContext context) {
        if (LeftPage.looksAgain(context)) {
            new Answer(context).nothing();
            return;
        }
        var refusal = Causes.refusal(thrown);
        if (Causes.find(thrown, ViewExpiredException.class).isPresent()) new Answer(context).viewLost();
        else if (refusal.isPresent()) refuse(refusal.get(), context);
        else fail(thrown, context);
    }

    private static void refuse(Refusal refusal, FacesContext context) {
        if (staysOnPage(context)) new Messages(context).refused(refusal);
        else new Answer(context).refused(refusal);
    }

    private static void fail(Throwable thrown, FacesContext context) {
        String reference = Fault.log(thrown);
        if (staysOnPage(context)) new Messages(context).failed(reference);
        else new Answer(context).failed(reference);
    }

    /** After a form was sent and before anything of the answer was written, the page can still be shown again. */
    private static boolean staysOnPage(FacesContext context) {
        return context.isPostback() && context.getViewRoot() != null
            && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
            && context.getCurrentPhaseId() != PhaseId.RESTORE_VIEW;
    }
}
