package org.suivi.web.errors;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

import java.util.Set;
import java.util.function.BiPredicate;

import org.primefaces.util.ComponentUtils;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Refusal;

/** Says on the page that is still open why something was not done, at the field it is about where there is one. */
final class Messages {

    private final FacesContext context;
    private final RefusalTexts texts = CDI.current().select(RefusalTexts.class).get();

    Messages(FacesContext context) { this.context = context; }

    void refused(Refusal refusal) {
        boolean marked = refusal instanceof InvalidValue invalid
            && (mark(invalid, Messages::holdsIt) || mark(invalid, (any, field) -> true));
        if (!marked) say(null, texts.of(refusal));
    }

    void failed(String reference) { say(null, texts.fault(reference)); }

    /** Nothing typed is lost: a field that is not valid shows again what was sent, and only that. */
    private void mark(UIInput field, String text) {
        if (field instanceof HtmlInputText || field instanceof HtmlInputTextarea)
            field.setSubmittedValue(ComponentUtils.getValueToRender(context, field));
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

    /**
     * Marks the first input of that name in the form that was sent; ids on our pages are the names of the values they
     * are for. Nothing else is walked through: parts of a page that are not shown may have nothing to show.
     */
    private boolean mark(InvalidValue invalid, BiPredicate<InvalidValue, UIInput> culprit) {
        boolean[] marked = new boolean[1];
        var shown = VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof UIForm form && !sent(form)) return VisitResult.REJECT;
            if (!(component instanceof UIInput input) || !invalid.field().equals(component.getId())
                || !culprit.test(invalid, input)) return VisitResult.ACCEPT;
            mark(input, texts.of(invalid));
            marked[0] = true;
            return VisitResult.COMPLETE;
        });
        return marked[0];
    }

    /** A form of which only a part is processed does not know that it was sent. */
    private boolean sent(UIForm form) {
        return context.getExternalContext().getRequestParameterMap().containsKey(form.getClientId(context));
    }

    /** Which of several rows it is: the one with the refused value, or without any where one is needed. */
    private static boolean holdsIt(InvalidValue invalid, UIInput input) {
        Object value = input.getValue();
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? invalid.args().isEmpty() : invalid.args().contains(text);
    }
}
