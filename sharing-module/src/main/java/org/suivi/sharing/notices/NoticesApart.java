package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.sharing.Party;

/** Writes notices of what is about to be refused: they stay when it is undone. */
@ApplicationScoped
class NoticesApart {

    private final NoticeRows rows;

    @Inject
    NoticesApart(NoticeRows rows) { this.rows = rows; }

    /** Whoever has not read the same notice yet needs no second one, however often it is tried. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void toUnaware(Notice notice, Party party) { rows.toUnaware(notice, party); }
}
