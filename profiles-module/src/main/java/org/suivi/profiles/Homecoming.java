package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.notices.Attention;

/** Tells those concerned that a profile has come back from the archive because of somebody else's record. */
@ApplicationScoped
class Homecoming {

    private static final String OTHER_RECORDS = """
            select record_id from profiles_follow where profile_id = ? and not active order by record_id""";
    private static final String WHO_ARCHIVED = """
            select staff_id from profiles_change
             where profile_id = ? and field = 'state' and after_text like '%profile.state.ARCHIVED'
             order by at desc, id desc limit 1""";

    private final Sql sql;
    private final Attention attention;

    @Inject
    Homecoming(Sql sql, Attention attention) {
        this.sql = sql;
        this.attention = attention;
    }

    /** Whoever archived it, and the holders of the person's archived records. */
    void tell(Editing restored) {
        Viewer by = restored.viewer();
        UUID profile = restored.profile().value();
        sql.row(WHO_ARCHIVED, profile)
                .ifPresent(row -> attention.tell(by, row.uuid(0), restored.profile(), "profile-restored"));
        sql.rows(OTHER_RECORDS, profile)
                .forEach(row -> attention.ask(by, new RecordId(row.uuid(0)), "person-restored"));
    }
}
