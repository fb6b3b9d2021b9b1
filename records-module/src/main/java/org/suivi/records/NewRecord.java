package org.suivi.records;

import java.time.LocalDate;
import java.util.List;

import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;

/**
 * What is needed to open a record.
 *
 * @param title    null for a title made of the service only
 * @param openedOn null for today
 * @param people   at least one, each once; the first is the primary one
 */
public record NewRecord(String title, Party service, RecordType type, LocalDate openedOn, String reason,
        List<Person> people) {

    /** A person to link, and as what. */
    public record Person(ProfileId profile, LinkRole role) {}

    public NewRecord {
        people = people == null ? List.of() : List.copyOf(people);
    }
}
