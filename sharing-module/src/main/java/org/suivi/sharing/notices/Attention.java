package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Actor;
import org.suivi.sharing.storage.Sql;

/** Lets the floors above tell people to look at a record or a person; why, they say by a key of their own. */
@ApplicationScoped
public class Attention {

    private static final String HOLDER = """
        select holder_kind, holder_id from sharing_custody where record_id = :record""";

    private final EntityManager em;
    private final NoticeRows rows;
    private final NoticesApart apart;

    @Inject
    Attention(EntityManager em, NoticeRows rows, NoticesApart apart) {
        this.em = em;
        this.rows = rows;
        this.apart = apart;
    }

    /**
     * Tells one member of staff, in the name of Suivi, to look at a person.
     *
     * @param kind the text of the notice is found under {@code notice.<kind>}
     */
    public void tell(UUID staff, ProfileId profile, String kind) {
        rows.toStaff(new Notice(kind, Actor.system(), null, profile, null), staff);
    }

    /** The same in the name of someone else, who hears nothing of it. */
    public void tell(Viewer by, UUID staff, ProfileId profile, String kind) {
        rows.toStaff(new Notice(kind, Actor.of(by), null, profile, null), staff);
    }

    /** @param kind the text of the notice is found under {@code notice.<kind>} and {@code notice.<kind>.unit} */
    public void ask(Viewer by, RecordId record, String kind) {
        holder(record).ifPresent(holder -> rows.toParty(about(by, record, kind), holder));
    }

    /** The same of something that is about to be refused to the viewer: it is told although all else is undone. */
    public void askThoughRefused(Viewer by, RecordId record, String kind) {
        holder(record).ifPresent(holder -> apart.toUnaware(about(by, record, kind), holder));
    }

    private static Notice about(Viewer by, RecordId record, String kind) {
        return new Notice(kind, Actor.of(by), record, null);
    }

    private Optional<Party> holder(RecordId record) {
        return Sql.of(em, HOLDER).with("record", record.value()).first()
            .map(row -> new Party(row.constant(0, Party.Kind.class), row.uuid(1)));
    }
}
