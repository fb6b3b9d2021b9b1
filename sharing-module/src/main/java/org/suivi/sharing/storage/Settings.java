package org.suivi.sharing.storage;

import java.util.Locale;
import java.util.Optional;

/** What the installation says about itself: system property first, then environment, as the operations manual lists. */
public final class Settings {

    private Settings() {}

    /** @param name such as {@code suivi.mail.host}, in the environment {@code SUIVI_MAIL_HOST} */
    public static Optional<String> find(String name) {
        return text(System.getProperty(name))
            .or(() -> text(System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(found -> !found.isEmpty());
    }
}
