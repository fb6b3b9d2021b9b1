package org.suivi.web.rest.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferQuery;
import org.suivi.sharing.handover.TransferView;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Ahead;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** Offers records of the caller's workspace to others; who is asked answers in the screens. */
@Path("/transfers")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TransfersResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final Pages pages;
    private final Handovers handovers;

    @Inject
    TransfersResource(Caller caller, Replies replies, Pages pages, Handovers handovers) {
        this.caller = caller;
        this.replies = replies;
        this.pages = pages;
        this.handovers = handovers;
    }

    @GET
    @Needs(Scope.TRANSFERS_WRITE)
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.of(address);
        UUID record = asked.id("record");
        boolean open = Boolean.TRUE.equals(asked.flag("open"));
        UUID after = Ahead.after(asked);
        int limit = asked.limit();
        asked.done();
        RecordId about = Optional.ofNullable(record).map(RecordId::new).orElse(null);
        var query = new TransferQuery(about, open, after, limit + 1);
        var page = Ahead.of(handovers.page(caller.viewer(), query), limit, TransferView::id);
        return pages.page(address, page.items(), page.next(), TransferSheet::write);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.TRANSFERS_WRITE)
    public Response offer(byte[] sent) {
        TransferBody body = Form.read(sent, TransferBody::of);
        return replies.once(sent, () -> {
            UUID id = handovers.offer(caller.viewer(), body.record(), body.offer());
            return replies.created("/transfers/" + id, body(one(id)));
        });
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.TRANSFERS_WRITE)
    public Response show(@PathParam("id") String id) { return replies.shown(body(one(NewId.parse(id)))); }

    /** Takes the offer back; it stays readable as cancelled. */
    @POST
    @Path("/{id}/cancellation")
    @Needs(Scope.TRANSFERS_WRITE)
    public Response cancel(@PathParam("id") String id, byte[] sent) {
        return replies.once(sent, () -> {
            handovers.cancel(caller.viewer(), NewId.parse(id));
            return replies.done(200, body(one(NewId.parse(id))));
        });
    }

    private TransferView one(UUID id) { return handovers.view(caller.viewer(), id); }

    private static byte[] body(TransferView transfer) {
        return Sheet.of(sheet -> TransferSheet.write(sheet, transfer));
    }
}
