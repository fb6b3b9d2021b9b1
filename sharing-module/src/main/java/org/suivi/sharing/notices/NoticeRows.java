package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Addresses notices to people. */
@ApplicationScoped
class NoticeRows {

    private static final String SENDER = """
        select s.id from sharing_staff s
         where s.active and not s.is_client
           and (s.id = :party or s.id = (select offered_by from sharing_handover where id = :handover))""";

    private static final String COORDINATORS = """
        select r.staff_id from sharing_role r
          join sharing_staff s on s.id = r.staff_id and s.active
          join sharing_custody c on c.workspace_id = r.workspace_id and c.record_id = :record
         where r.role = 'COORDINATOR'""";

    private static final String AWARE = """
        select staff_id from sharing_notice
         where staff_id in (:people) and kind = :kind and record_id = :record and read_at is null""";

    private final EntityManager em;
    private final Directory directory;
    private final Clock clock;

    @Inject
    NoticeRows(EntityManager em, Directory directory, Clock clock) {
        this.em = em;
        this.directory = directory;
        this.clock = clock;
    }

    /** To the person, or everyone in the unit. @return whom it was addressed to */
    List<UUID> toParty(Notice notice, Party party) {
        return write(notice, directory.members(party), unitName(party));
    }

    /** To those of the party who have no unread notice of that kind about the record. */
    void toUnaware(Notice notice, Party party) {
        List<UUID> members = directory.members(party);
        List<UUID> aware = people(Sql.of(em, AWARE).with("people", members).with("kind", notice.key())
            .with("record", notice.record().value()));
        write(notice, members.stream().filter(one -> !aware.contains(one)).toList(), unitName(party));
    }

    /** To one member of staff, if still there. */
    void toStaff(Notice notice, UUID staff) {
        Sql active = Sql.of(em, "select id from sharing_staff where active and id = :id").with("id", staff);
        write(notice, people(active), "");
    }

    /** To the holder in person, and whoever made the offer. @return whom it was addressed to */
    List<UUID> toSender(Notice notice, Party from) {
        return write(notice, people(Sql.of(em, SENDER).with("party", from.id()).with("handover", notice.handover())),
            "");
    }

    /** To the coordinators of the workspace where the record is held. */
    void toCoordinators(Notice notice) {
        write(notice, people(Sql.of(em, COORDINATORS).with("record", notice.record().value())), "");
    }

    private List<UUID> write(Notice notice, Collection<UUID> people, String unit) {
        List<UUID> others = people.stream().filter(person -> !person.equals(notice.by().staff())).distinct().toList();
        for (UUID person : others)
            Sql.of(em, """
                    insert into sharing_notice (id, staff_id, kind, by_name, unit_name, record_id, profile_id,
                                                handover_id, at)
                    values (:id, :staff, :kind, :by, :unit, :record, :profile, :handover, :now)""")
                .with("id", NewId.next()).with("staff", person).with("kind", notice.key())
                .with("by", notice.by().name()).with("unit", unit)
                .with("record", notice.record() == null ? null : notice.record().value())
                .with("profile", notice.profile() == null ? null : notice.profile().value())
                .with("handover", notice.handover()).with("now", clock.instant()).run();
        return others;
    }

    private String unitName(Party party) {
        if (party.kind() == Party.Kind.STAFF) return "";
        return Sql.of(em, "select name from sharing_unit where id = :id").with("id", party.id()).first()
            .map(row -> row.text(0)).orElse("");
    }

    private static List<UUID> people(Sql sql) { return sql.rows().stream().map((Row row) -> row.uuid(0)).toList(); }
}
