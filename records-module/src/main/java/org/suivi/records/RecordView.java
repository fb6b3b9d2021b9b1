package org.suivi.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.HolderView;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.RightPath;

/**
 * A record as someone with the right to it sees it, without its notes and documents.
 *
 * @param title  the name of the service for someone who may only know that the record exists
 * @param reason null for someone who may only know that the record exists
 * @param people who is in it now, the primary one first
 * @param former who was in it, latest first
 * @param level  how much the viewer may do
 * @param path   why
 */
public record RecordView(RecordId id, long version, String number, String title, Party service, String serviceName,
        RecordType type, LocalDate openedOn, String reason, RecordState state, HolderView holder,
        List<Link> people, List<Link> former, Level level, RightPath path) {

    /**
     * A person in the record, for one period.
     *
     * @param link  id of this period
     * @param until null while it lasts
     */
    public record Link(UUID link, ProfileId profile, String name, LinkRole role, boolean primary, Instant since,
            Instant until, String reason) {

        Link withoutReason() { return new Link(link, profile, name, role, primary, since, until, null); }
    }

    public boolean active() { return state == RecordState.ACTIVE; }
}
