package org.suivi.web.rest.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.suivi.records.documents.DepositDesk;
import org.suivi.records.documents.DocumentView;
import org.suivi.records.documents.Download;
import org.suivi.records.documents.TakeOut;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** The documents that the caller put into records. */
@Path("/documents")
@ApplicationScoped
public class DocumentsResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final DepositDesk documents;

    @Inject
    DocumentsResource(Caller caller, Replies replies, DepositDesk documents) {
        this.caller = caller;
        this.replies = replies;
        this.documents = documents;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Scope.DOCUMENTS_WRITE)
    public Response show(@PathParam("id") String id) {
        DocumentView view = documents.view(caller.viewer(), NewId.parse(id));
        return replies.shown(DocumentSheet.of(view), view.number());
    }

    /** The bytes as they were put there; no browser takes them for anything but a file. */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(Scope.DOCUMENTS_WRITE)
    public Response content(@PathParam("id") String id) {
        Download download = documents.open(caller.viewer(), NewId.parse(id));
        StreamingOutput bytes = out -> {
            try (InputStream in = download.bytes()) {
                in.transferTo(out);
            }
        };
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM_TYPE)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
            .header("Content-Security-Policy", "sandbox").build();
    }

    /** Takes the document out of the record; staff can no longer open it. */
    @DELETE
    @Path("/{id}")
    @Needs(Scope.DOCUMENTS_WRITE)
    public Response takeOut(@PathParam("id") String id, @Context UriInfo address) {
        long seen = replies.expected();
        Asked asked = Asked.of(address);
        String reason = asked.text("reason");
        asked.done();
        documents.takeOut(caller.viewer(), new TakeOut(NewId.parse(id), seen, reason));
        return Response.noContent().build();
    }
}
