package org.suivi.web.texts;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The texts of all modules and of the screens as one: {@code #{m['page.element']}}. */
@Named("m")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final List<String> BUNDLES = List.of("web", "records", "profiles", "sharing");

    private static final int MOST_VALUES = 10;

    private final ReaderLanguage reader;

    @Inject
    Texts(ReaderLanguage reader) { this.reader = reader; }

    /** The text as it stands, in the reader's language; a missing key shows itself, so that nobody overlooks it. */
    @Override
    public String get(Object key) {
        String text = find(String.valueOf(key));
        return text == null ? "???" + key + "???" : text;
    }

    /** Whether any bundle has the key. */
    @Override
    public boolean containsKey(Object key) { return find(String.valueOf(key)) != null; }

    /** The text with its placeholders filled, numbers and plurals in the manner of the language. */
    public String fill(String key, Object... values) {
        return new MessageFormat(get(key), reader.get().region()).format(values);
    }

    /** The text for whatever values: the first of its wordings, and three dots for what stands in it. */
    public String example(String key) {
        MessageFormat text = new MessageFormat(get(key), reader.get().region());
        Format[] formats = text.getFormatsByArgumentIndex();
        Object[] values = Collections.nCopies(MOST_VALUES, "…").toArray();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] instanceof ChoiceFormat wordings) values[i] = wordings.getLimits()[0];
            else text.setFormatByArgumentIndex(i, null);
        }
        return text.format(values);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are asked by key");
    }

    private String find(String key) {
        Locale locale = reader.get().getLocale();
        for (String module : BUNDLES) {
            ResourceBundle bundle = bundle("org.suivi." + module + ".messages", locale);
            if (bundle != null && bundle.containsKey(key)) return bundle.getString(key);
        }
        return null;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        try {
            return ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException noTexts) {
            return null;
        }
    }
}
