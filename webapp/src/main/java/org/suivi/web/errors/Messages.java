package org.suivi.web.errors;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Refusal;

/** Says on the page that is still open why something was not done, at the field it is about where there is one. */
final class Messages {

    private final FacesContext context;
    private final RefusalTexts texts = CDI.current().select(RefusalTexts.class).get();

    Messages(FacesContext context) { this.context = context; }

    void refused(Refusal refusal) {
        UIInput field = refusal instanceof InvalidValue invalid ? field(invalid.field()) : null;
        if (field == null) say(null, texts.of(refusal));
        else mark(field, texts.of(refusal));
    }

    void failed(String reference) { say(null, texts.fault(reference)); }

    private void mark(UIInput field, String text) {
        field.setValid(false);
        say(field.getClientId(context), text);
        UIComponent around = field.getParent();
        if (context.getPartialViewContext().isPartialRequest() && around != null)
            context.getPartialViewContext().getRenderIds().add(around.getClientId(context));
    }

    private void say(String clientId, String text) {
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        context.renderResponse();
    }

    /** The input of that id in the form that was sent; ids on our pages are the names of the values they are for. */
    private UIInput field(String id) {
        UIInput[] found = new UIInput[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (!(component instanceof UIInput input) || !id.equals(component.getId()) || !sent(input))
                return VisitResult.ACCEPT;
            found[0] = input;
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    private boolean sent(UIComponent component) {
        for (UIComponent at = component; at != null; at = at.getParent())
            if (at instanceof UIForm form) return form.isSubmitted();
        return false;
    }
}
