package org.suivi.profiles.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.feed.Change;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Feed;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/**
 * Tells those who serve an institution that a student is no longer theirs. Nothing is written anywhere when the last
 * day of an enrolment is over, so somebody has to look.
 */
@ApplicationScoped
class Endings {

    private final Sql sql;
    private final Today today;
    private final Feed feed;

    @Inject
    Endings(Sql sql, Today today, Feed feed) {
        this.sql = sql;
        this.today = today;
        this.feed = feed;
    }

    /** Everything that ended since the last time, up to and with yesterday. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell() {
        LocalDate day = today.date();
        sql.run("update profiles_feed_day set told_before = told_before where one = 1");
        LocalDate from = sql.row("select told_before from profiles_feed_day where one = 1").orElseThrow().date(0);
        if (!from.isBefore(day)) return;
        feed.tell(ended(from, day).stream().map(Endings::withdrawal).toList());
        sql.run("update profiles_feed_day set told_before = ? where one = 1", day);
    }

    private List<Row> ended(LocalDate from, LocalDate day) {
        return sql.rows("select profile_id, institution_id from profiles_enrolment "
                + "where until_on >= ? and until_on < ?", from, day);
    }

    private static Change withdrawal(Row row) {
        return Change.of(ChangeType.PROFILE_WITHDRAWN, new ProfileId(row.uuid(0))).toldTo(row.uuid(1));
    }
}
