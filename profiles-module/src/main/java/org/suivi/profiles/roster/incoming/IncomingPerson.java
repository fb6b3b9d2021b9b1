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
 * @param guardians  null where the source does not speak of them, which is not the same as that there is nobody
 * @param flags       keys of what somebody should look at afterwards, such as {@code placeholder}
 * @param sex         {@code female}, {@code male}, {@code x} or {@code other}; {@code unspecified} is as null
 * @param details     what only some sources say; null for nothing
 */
public record IncomingPerson(Origin origin, List<String> externalIds, String nationalId, IncomingName name,
        LocalDate birthDate, String sex, boolean student, Reachability reach, List<Placement> placements,
        List<IncomingGuardian> guardians, List<String> flags, IncomingDetails details) {

    public IncomingPerson {
        reach = reach == null ? Reachability.UNKNOWN : reach;
        details = details == null ? IncomingDetails.UNKNOWN : details;
        externalIds = List.copyOf(externalIds);
        placements = List.copyOf(placements);
        guardians = guardians == null ? null : List.copyOf(guardians);
        flags = List.copyOf(flags);
    }

    /** The same claims without their place in a file, which changes from one delivery to the next. */
    public IncomingPerson anywhere() {
        return new IncomingPerson(null, externalIds, nationalId, name, birthDate, sex, student, reach, placements,
            guardians, flags, details);
    }

    IncomingPerson placed(List<Placement> places) {
        return new IncomingPerson(origin, externalIds, nationalId, name, birthDate, sex, student, reach, places,
            guardians, flags, details);
    }

    /** Those whom the source names; nobody where it does not speak of them. */
    public List<IncomingGuardian> named() { return guardians == null ? List.of() : guardians; }

    public String leadingId() { return externalIds.get(0); }
}
