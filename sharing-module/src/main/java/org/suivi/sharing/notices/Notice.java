package org.suivi.sharing.notices;

import java.util.UUID;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.Actor;

/**
 * What is to be told.
 *
 * @param record   null when a person is what it is about
 * @param profile  null when a record is what it is about
 * @param handover null when a share is what it is about
 */
record Notice(String kind, Actor by, RecordId record, ProfileId profile, UUID handover) {

    Notice(String kind, Actor by, RecordId record, UUID handover) { this(kind, by, record, null, handover); }

    /** The key of its sentence. */
    String key() { return "notice." + kind; }
}
