package org.suivi.sharing.notices;

import java.util.UUID;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.Actor;

/**
 * What is to be told.
 *
 * @param handover null when a share is what it is about
 */
record Notice(String kind, Actor by, RecordId record, UUID handover) {

    /** The key of its sentence. */
    String key() { return "notice." + kind; }
}
