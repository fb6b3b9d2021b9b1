package org.suivi.web.texts;

import java.util.Locale;

import org.suivi.web.rig.SentRequest;

/** Readers whose browser asks for a language. */
final class Browsers {

    private Browsers() {}

    static ReaderLanguage in(Locale language) { return new ReaderLanguage(new SentRequest().in(language).seen()); }
}
