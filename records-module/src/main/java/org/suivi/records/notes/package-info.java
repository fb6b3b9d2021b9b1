/**
 * Notes of a record. A note is a draft of its author until the author signs it; from then on its bytes never change,
 * they are stored with their hash, and all that can follow are addenda or the mark that it was entered in error.
 * Drafts are saved by key and version and never overwrite what another tab has written. Announces
 * {@code NoteSigned}, {@code AddendumSigned} and {@code NoteEnteredInError}.
 */
package org.suivi.records.notes;
