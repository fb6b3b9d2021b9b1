package org.suivi.records;

/** Whether the follow-up goes on; an archived record is read, not written. */
public enum RecordState { ACTIVE, ARCHIVED }
