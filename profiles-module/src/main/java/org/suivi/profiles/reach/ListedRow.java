package org.suivi.profiles.reach;

import org.suivi.profiles.reach.ProfileQuery.After;
import org.suivi.sharing.storage.Row;

/** A row of a list with its place in the order. */
record ListedRow(ProfileSummary summary, After place) {

    static ListedRow of(Row row) {
        ProfileSummary summary = Summaries.summary(row);
        return new ListedRow(summary, new After(row.text(Summaries.COLUMN_COUNT), summary.id().value()));
    }
}
