package org.suivi.records.notes;

/** What a note tells of. */
public enum NoteType { PROGRESS, INTAKE, ASSESSMENT, MEETING, PHONE_CALL, CORRESPONDENCE, ABSENCE, CLOSING, OTHER }
