package org.suivi.sharing.notices;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A mail in English and in French.
 *
 * @param key      under which {@code <key>.subject} and {@code <key>.body} stand in the bundle
 * @param argument takes the place of {@code {0}}
 */
record BothLanguages(String key, String argument) {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);

    String subject() { return texts(".subject", " / "); }

    String body() { return texts(".body", "\n\n"); }

    private String texts(String part, String between) {
        return LOCALES.stream()
            .map(locale -> ResourceBundle.getBundle("org.suivi.sharing.messages", locale).getString(key + part))
            .map(text -> MessageFormat.format(text, argument)).collect(Collectors.joining(between));
    }
}
