package org.suivi.sharing.notices;

/** Where a mail stands: waiting, handed to the mail server, to be tried again, or given up. */
public enum MailState { QUEUED, SENT, RETRIED, FAILED }
