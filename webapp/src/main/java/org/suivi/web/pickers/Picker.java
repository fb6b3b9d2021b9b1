package org.suivi.web.pickers;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Collection;
import java.util.regex.Pattern;
import org.primefaces.component.autocomplete.AutoComplete;
import org.suivi.web.texts.Texts;

/** Reads back who was chosen in a field. Words that were only typed are refused, and stay in the field. */
abstract class Picker<T> implements Converter<T> {

    private static final Pattern ID = Pattern.compile("([A-Z]+:)?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Texts texts;

    Picker(Texts texts) { this.texts = texts; }

    /** Who has this id, for whoever is signed in. */
    abstract T chosen(String id);

    /** The id as the field sends it back. */
    abstract String id(T chosen);

    @Override
    public T getAsObject(FacesContext context, UIComponent field, String sent) {
        if (sent == null || sent.isBlank()) return null;
        if (!ID.matcher(sent).matches()) throw nobody(context, (AutoComplete) field, sent.strip());
        return chosen(sent);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, T chosen) {
        return chosen == null ? "" : id(chosen);
    }

    /** Asks the field for its own list once more, to say whether there is anybody to choose. */
    private ConverterException nobody(FacesContext context, AutoComplete field, String words) {
        Object[] asked = {words};
        var found = (Collection<?>) field.getCompleteMethod().invoke(context.getELContext(), asked);
        String text = texts.fill(found.isEmpty() ? "picker.nobody" : "picker.choose", words);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
