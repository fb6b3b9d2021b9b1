package org.suivi.records.notes;

/** How far a note is: text of its author only, signed, or signed and later struck through. */
public enum NoteState { DRAFT, SIGNED, IN_ERROR }
