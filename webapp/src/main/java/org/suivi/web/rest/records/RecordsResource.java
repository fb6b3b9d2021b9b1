package org.suivi.web.rest.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.suivi.records.outline.NoteOutline;
import org.suivi.records.outline.OutlineDesk;
import org.suivi.records.outline.RecordOutline;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.handover.Shares;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Ahead;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** The records that are there for the caller, with the dates of their notes and with who has access to them. */
@Path("/records")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RecordsResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final Pages pages;
    private final OutlineDesk outlines;
    private final Shares shares;

    @Inject
    RecordsResource(Caller caller, Replies replies, Pages pages, OutlineDesk outlines, Shares shares) {
        this.caller = caller;
        this.replies = replies;
        this.pages = pages;
        this.outlines = outlines;
        this.shares = shares;
    }

    @GET
    @Needs(Scope.RECORDS_METADATA_READ)
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.of(address);
        ListQuestion question = ListQuestion.of(asked);
        Set<String> fields = asked.choices("fields", RecordSheet.FIELDS);
        asked.done();
        var found = outlines.page(caller.viewer(), question.query());
        var page = Ahead.of(found, question.limit(), RecordOutline::id);
        return pages.page(address, page.items(), page.next(), fields, RecordSheet::record);
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.RECORDS_METADATA_READ)
    public Response show(@PathParam("id") String id, @Context UriInfo address) {
        Asked asked = Asked.of(address);
        Set<String> fields = asked.choices("fields", RecordSheet.FIELDS);
        asked.done();
        RecordOutline view = outlines.view(caller.viewer(), RecordId.of(id));
        return replies.shown(Sheet.of(fields, sheet -> RecordSheet.record(sheet, view)));
    }

    @GET
    @Path("/{id}/notes")
    @Needs(Scope.RECORDS_METADATA_READ)
    public Response notes(@PathParam("id") String id, @Context UriInfo address) {
        Asked asked = Asked.of(address);
        UUID after = Ahead.after(asked);
        int limit = asked.limit();
        asked.done();
        var found = outlines.notes(caller.viewer(), RecordId.of(id), after, limit + 1);
        var page = Ahead.of(found, limit, NoteOutline::id);
        return pages.page(address, page.items(), page.next(), RecordSheet::note);
    }

    @GET
    @Path("/{id}/shares")
    @Needs(Scope.RECORDS_METADATA_READ)
    public Response shares(@PathParam("id") String id) {
        var found = shares.outline(caller.viewer(), RecordId.of(id));
        return replies.shown(Sheet.of(sheet -> sheet.each("items", found, RecordSheet::share)));
    }
}
