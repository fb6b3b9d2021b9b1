package org.suivi.profiles.roster.incoming;

import java.time.LocalDate;
import java.util.List;

/**
 * A student or client as a source describes one, the single command that every format is translated to.
 *
 * @param externalIds keys of the person in the source, the first is the leading one; several when the source keeps one
 *                    user per school
 * @param nationalId  trusted identifier such as the Quebec <i>code permanent</i>, or null
 * @param student     whether the source knows the person as a student, else as a client
 */
public record IncomingPerson(Origin origin, List<String> externalIds, String nationalId, IncomingName name,
        LocalDate birthDate, String sex, boolean student, Reachability reach, List<Placement> placements,
        List<IncomingGuardian> guardians) {

    public IncomingPerson {
        externalIds = List.copyOf(externalIds);
        placements = List.copyOf(placements);
        guardians = List.copyOf(guardians);
    }

    public String leadingId() { return externalIds.get(0); }
}
