package org.suivi.web.rest.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.PlaceChange;
import org.suivi.records.outline.LinkOutline;
import org.suivi.records.outline.OutlineDesk;
import org.suivi.sharing.NewId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** The people who are in a record now; each link has a version of its own. */
@Path("/records/{record}/links")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LinksResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final OutlineDesk outlines;
    private final LinkDesk links;

    @Inject
    LinksResource(Caller caller, Replies replies, OutlineDesk outlines, LinkDesk links) {
        this.caller = caller;
        this.replies = replies;
        this.outlines = outlines;
        this.links = links;
    }

    @GET
    @Needs(Scope.RECORDS_METADATA_READ)
    public Response list(@PathParam("record") String record) {
        var found = outlines.links(caller.viewer(), RecordId.of(record));
        return replies.shown(Sheet.of(sheet -> sheet.each("items", found, RecordSheet::link)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.LINKS_WRITE)
    public Response link(@PathParam("record") String record, byte[] sent) {
        LinkChange wanted = Form.read(sent, form -> LinkBody.created(form, RecordId.of(record)));
        return replies.once(sent, () -> {
            LinkOutline made = one(record, links.link(caller.viewer(), wanted));
            return replies.created("/records/" + record + "/links/" + made.id(), body(made), made.version());
        });
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.RECORDS_METADATA_READ)
    public Response show(@PathParam("record") String record, @PathParam("id") String id) {
        LinkOutline view = one(record, NewId.parse(id));
        return replies.shown(body(view), view.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Needs(Scope.LINKS_WRITE)
    public Response patch(@PathParam("record") String record, @PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        LinkOutline now = one(record, NewId.parse(id));
        PlaceChange wanted = Form.patched(body(now), sent,
            form -> LinkBody.changed(form, now.record(), now.id(), seen));
        links.change(caller.viewer(), wanted);
        LinkOutline after = one(record, now.id());
        return replies.changed(body(after), after.version());
    }

    /** Ends the link; the person was in the record then, and no longer. */
    @DELETE
    @Path("/{id}")
    @Needs(Scope.LINKS_WRITE)
    public Response unlink(@PathParam("record") String record, @PathParam("id") String id, @Context UriInfo address) {
        long seen = replies.expected();
        Asked asked = Asked.of(address);
        String reason = asked.text("reason");
        asked.done();
        links.end(caller.viewer(), RecordId.of(record), NewId.parse(id), seen, reason);
        return Response.noContent().build();
    }

    private LinkOutline one(String record, UUID id) { return outlines.link(caller.viewer(), RecordId.of(record), id); }

    private static byte[] body(LinkOutline link) { return Sheet.of(sheet -> RecordSheet.link(sheet, link)); }
}
