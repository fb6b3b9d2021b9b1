package org.suivi.web.soap.exchange;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.ChangeEntry;
import org.suivi.sharing.feed.ChangeFeed;
import org.suivi.sharing.feed.ChangePage;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.web.soap.types.Change;
import org.suivi.web.soap.types.FindChangesRequest;
import org.suivi.web.soap.types.FindChangesResult;

/** Tells a system what has changed since it last asked. */
@ApplicationScoped
class Changes {

    private static final int USUAL = 200;

    private final ChangeFeed feed;

    @Inject
    Changes(ChangeFeed feed) { this.feed = feed; }

    FindChangesResult find(Viewer viewer, FindChangesRequest request) {
        int limit = request.getLimit() == null ? USUAL : request.getLimit();
        ChangePage page = feed.changes(viewer, request.getSinceToken(), limit, ChangeType.of(request.getType()));
        FindChangesResult result = new FindChangesResult();
        page.items().forEach(entry -> result.getChange().add(change(entry)));
        result.setNextToken(page.next());
        result.setMore(page.more());
        return result;
    }

    static List<String> types() { return Stream.of(ChangeType.values()).map(ChangeType::text).toList(); }

    private static Change change(ChangeEntry entry) {
        Change change = new Change();
        change.setId(entry.id());
        change.setType(entry.type().text());
        change.setAt(entry.at());
        change.setProfileId(text(entry.profile()));
        change.setRecordId(text(entry.record()));
        change.setDetailId(text(entry.detail()));
        return change;
    }

    private static String text(UUID id) { return id == null ? null : id.toString(); }
}
