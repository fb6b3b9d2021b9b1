package org.suivi.web.soap;

import java.util.Locale;

import org.suivi.sharing.Refusal;

/** What arrived is no message of the contract. */
final class MessageRefused extends Refusal {

    /** What is wrong with it, and the HTTP status that says so. */
    enum Flaw {
        DOCTYPE(500), NOT_XML(500), ENCODING(500), UNREADABLE(500), CONTRACT(500), SECOND(500), TOO_LARGE(413),
        MEDIA_TYPE(415), SOAP_12(415);

        private final int status;

        Flaw(int status) { this.status = status; }

        String slug() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
    }

    private final Flaw flaw;

    MessageRefused(Flaw flaw, Object... args) {
        super(Kind.INVALID, "message-refused." + flaw.slug(), args);
        this.flaw = flaw;
    }

    int status() { return flaw.status; }
}
