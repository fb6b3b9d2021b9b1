package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where systems ask what has changed. */
@ApplicationScoped
@Transactional
@UseCase(quiet = true)
public class ChangeFeed {

    /** The longest stretch that can be asked for. */
    public static final int MOST = 1000;

    private final Numbering numbering;
    private final Stretches stretches;
    private final Disclosure disclosure;

    @Inject
    ChangeFeed(Numbering numbering, Stretches stretches, Disclosure disclosure) {
        this.numbering = numbering;
        this.stretches = stretches;
        this.disclosure = disclosure;
    }

    /**
     * What has changed behind the cursor, in order. Only a call that tells something leaves an audit row.
     *
     * @param after cursor from an earlier answer; null for the oldest that is kept, 30 days
     * @param limit 1 to {@value #MOST}
     * @param types empty for all that the viewer's scopes cover
     * @throws CursorTooOld when something behind the cursor is not kept any more
     */
    public ChangePage changes(Viewer viewer, String after, int limit, Set<ChangeType> types) {
        viewer.require(Scope.CHANGES_READ);
        if (limit < 1 || limit > MOST) throw new InvalidValue("limit", "limit", 1, MOST);
        numbering.catchUp();
        ChangePage page = stretches.behind(viewer, Cursor.parse(after), limit, types);
        return page.items().isEmpty() ? page : disclosure.of(viewer, page);
    }

    /**
     * Lets a cursor pass that can be followed from, and tells nothing.
     *
     * @throws CursorTooOld when something behind the cursor is not kept any more
     */
    public void requireKept(Viewer viewer, String after) {
        viewer.require(Scope.CHANGES_READ);
        numbering.catchUp();
        stretches.requireKept(Cursor.parse(after));
    }

    /** The cursor behind everything that has happened: from here on, for who loads the present state now. */
    public String latest(Viewer viewer) {
        viewer.require(Scope.CHANGES_READ);
        numbering.catchUp();
        return stretches.end().toString();
    }
}
