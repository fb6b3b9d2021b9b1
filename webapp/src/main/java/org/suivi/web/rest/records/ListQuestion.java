package org.suivi.web.rest.records;

import java.util.Optional;
import java.util.UUID;
import org.suivi.records.RecordState;
import org.suivi.records.outline.OutlineQuery;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.web.rest.Ahead;
import org.suivi.web.rest.Asked;

/**
 * Which records an address asks for.
 *
 * @param query asks for one more than the limit
 */
record ListQuestion(OutlineQuery query, int limit) {

    static ListQuestion of(Asked asked) {
        RecordState state = asked.one("state", RecordState.class);
        UUID service = asked.id("service");
        UUID profile = asked.id("profile");
        UUID after = Ahead.after(asked);
        int limit = asked.limit();
        return new ListQuestion(new OutlineQuery(state, service, Optional.ofNullable(profile).map(ProfileId::new)
            .orElse(null), Optional.ofNullable(after).map(RecordId::new).orElse(null), limit + 1), limit);
    }
}
