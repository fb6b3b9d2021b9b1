package org.suivi.sharing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;

/** A privacy officer who reads what the use cases of a practitioner left behind. */
abstract class WithATrail {

    @Inject
    House house;

    @Inject
    Desk desk;

    @Inject
    AuditLog log;

    @Inject
    EntityManager em;

    Viewer officer;
    Viewer practitioner;

    @BeforeEach
    void people() {
        Party school = house.workspace("École du Nord");
        officer = house.someone(school, Role.PRIVACY_OFFICER);
        practitioner = house.practitioner(school);
    }

    List<AuditRow> rowsAbout(ProfileId profile) {
        return log.page(officer, about(profile.value())).stream().filter(row -> row.action().startsWith("Desk"))
            .toList();
    }

    long count(String sql) { return Sql.of(em, sql).number(); }

    static AuditQuery about(UUID subject) {
        return new AuditQuery(subject, null, null, null, false, null);
    }

    record Command(ProfileId profile, List<RecordId> records) {}

    @Transactional
    @UseCase
    @ApplicationScoped
    static class Desk {

        private final AuditTrail trail;
        private final EntityManager em;

        @Inject
        Desk(AuditTrail trail, EntityManager em) {
            this.trail = trail;
            this.em = em;
        }

        void look(Viewer viewer, Command command, String path) {
            if (path != null) trail.path(path);
        }

        void refuse(Viewer viewer, ProfileId profile) {
            Sql.of(em, "insert into sharing_job (name, next_at) values (:name, utc_timestamp())")
                .with("name", profile.toString()).run();
            throw new NotAllowed("holder");
        }

        void fail(Viewer viewer, ProfileId profile) { throw new IllegalStateException("broken"); }

        @UseCase(quiet = true)
        long count(Viewer viewer, ProfileId profile, boolean refuse) {
            if (refuse) throw new NotAllowed("holder");
            return 0;
        }
    }
}
