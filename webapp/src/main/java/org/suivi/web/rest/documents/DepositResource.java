package org.suivi.web.rest.documents;

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
import java.io.InputStream;
import org.suivi.records.documents.DepositDesk;
import org.suivi.records.documents.DocumentView;
import org.suivi.records.documents.Upload;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;
import org.suivi.web.rest.Spool;

/** Takes documents into a record, as the bytes they are. */
@Path("/records/{record}/documents")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DepositResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final DepositDesk documents;

    @Inject
    DepositResource(Caller caller, Replies replies, DepositDesk documents) {
        this.caller = caller;
        this.replies = replies;
        this.documents = documents;
    }

    @GET
    @Needs(Scope.DOCUMENTS_WRITE)
    public Response list(@PathParam("record") String record) {
        var found = documents.of(caller.viewer(), RecordId.of(record));
        return replies.shown(Sheet.of(sheet -> sheet.each("items", found, DocumentSheet::write)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(Scope.DOCUMENTS_WRITE)
    public Response put(@PathParam("record") String record, @Context UriInfo address, InputStream sent) {
        Claim claim = Claim.of(Asked.of(address));
        documents.of(caller.viewer(), RecordId.of(record));
        try (Spool body = Spool.of(sent)) {
            return replies.once(body.sha256(), () -> {
                DocumentView made = body.read(bytes -> documents.put(caller.viewer(), new Upload(RecordId.of(record),
                    claim.replaces(), claim.fileName(), claim.confidential(), bytes, claim.sha256())));
                return replies.created("/documents/" + made.id(), DocumentSheet.of(made), made.number());
            });
        }
    }
}
