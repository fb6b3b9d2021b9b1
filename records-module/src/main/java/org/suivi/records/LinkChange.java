package org.suivi.records;

import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/**
 * A person put into a record or given another place in it.
 *
 * @param primary whether the record is first of all about this person; at most one is
 * @param reason  why, null when nothing is to be said
 */
public record LinkChange(RecordId record, ProfileId profile, LinkRole role, boolean primary, String reason) {}
