package org.suivi.sharing.notices;

/** Where a mail stands, from the worst: given up, held back, waiting, to be tried again, handed to the mail server. */
public enum MailState {
    FAILED, HELD, QUEUED, RETRIED, SENT;

    MailState lessAdvanced(MailState other) { return compareTo(other) < 0 ? this : other; }
}
