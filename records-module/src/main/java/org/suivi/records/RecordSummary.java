package org.suivi.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;

/**
 * A record as one line of a list.
 *
 * @param title    the name of the service for someone who may only know that the record exists
 * @param people   names of the first three people, the primary one first
 * @param more     how many people there are beyond those
 * @param activity when something last happened in it
 */
public record RecordSummary(RecordId id, String number, String title, RecordType type, RecordState state,
        LocalDate openedOn, Party service, String serviceName, Party holder, String holderName, List<String> people,
        int more, Instant activity) {

    public boolean active() { return state == RecordState.ACTIVE; }
}
