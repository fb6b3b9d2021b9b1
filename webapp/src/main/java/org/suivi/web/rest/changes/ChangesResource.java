package org.suivi.web.rest.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.suivi.sharing.Scope;
import org.suivi.sharing.feed.ChangeEntry;
import org.suivi.sharing.feed.ChangeFeed;
import org.suivi.sharing.feed.ChangePage;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** Tells what has changed behind a cursor. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ChangesResource implements RestPart {

    private static final int USUAL = 200;

    private final Caller caller;
    private final Replies replies;
    private final ChangeFeed feed;

    @Inject
    ChangesResource(Caller caller, Replies replies, ChangeFeed feed) {
        this.caller = caller;
        this.replies = replies;
        this.feed = feed;
    }

    @GET
    @Needs(Scope.CHANGES_READ)
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.of(address);
        String after = asked.text("after");
        Integer limit = asked.whole("limit", 1, ChangeFeed.MOST);
        String types = asked.text("types");
        asked.done();
        Set<ChangeType> wanted = ChangeType.of(types == null ? List.of() : List.of(types.split(",")));
        ChangePage page = feed.changes(caller.viewer(), after, limit == null ? USUAL : limit, wanted);
        return replies.plain(Sheet.of(sheet -> sheet.each("items", page.items(), ChangesResource::entry)
            .text("next", page.next()).flag("more", page.more())));
    }

    /** The cursor behind everything: for who loads the present state now and follows from here on. */
    @GET
    @Path("/latest")
    @Needs(Scope.CHANGES_READ)
    public Response latest() {
        String next = feed.latest(caller.viewer());
        return replies.plain(Sheet.of(sheet -> sheet.text("next", next)));
    }

    private static void entry(Sheet sheet, ChangeEntry entry) {
        sheet.text("id", entry.id()).text("type", entry.type().text()).text("at", entry.at())
            .text("profile", entry.profile()).text("record", entry.record()).text("detail", entry.detail());
    }
}
