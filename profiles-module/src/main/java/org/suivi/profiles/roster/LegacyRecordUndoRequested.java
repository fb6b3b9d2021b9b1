package org.suivi.profiles.roster;

import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** The migration that opened the record is undone; whoever keeps records refuses when somebody has worked in it. */
public record LegacyRecordUndoRequested(Viewer viewer, RecordId record) {}
