package org.suivi.records;

/** What kind of follow-up a record is; it decides which roles its people usually have. */
public enum RecordType { INDIVIDUAL, COUPLE, FAMILY, GROUP, CONSULTATION }
