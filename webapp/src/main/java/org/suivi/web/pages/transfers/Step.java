package org.suivi.web.pages.transfers;

import java.util.Locale;

/** The steps of an offer, in their order. */
public enum Step {
    RECIPIENT, FOLLOWS, CONFIDENTIAL, MESSAGE, REVIEW;

    public int getNumber() { return ordinal() + 1; }

    public String getKey() { return "transfer.step." + name().toLowerCase(Locale.ROOT); }

    Step next() { return values()[Math.min(ordinal() + 1, REVIEW.ordinal())]; }

    Step previous() { return values()[Math.max(ordinal() - 1, 0)]; }
}
