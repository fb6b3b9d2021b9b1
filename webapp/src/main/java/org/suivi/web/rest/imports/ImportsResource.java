package org.suivi.web.rest.imports;

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
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.roster.Delivery;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunFilter;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.clients.Answer;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;
import org.suivi.web.rest.Spool;

/** Takes rosters as files; each is tried first and written only when it was confirmed. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ImportsResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final RosterDesk desk;
    private final RunLog log;

    @Inject
    ImportsResource(Caller caller, Replies replies, RosterDesk desk, RunLog log) {
        this.caller = caller;
        this.replies = replies;
        this.desk = desk;
        this.log = log;
    }

    @GET
    @Needs(Scope.PROFILES_WRITE)
    public Response list(@Context UriInfo address) {
        Asked.of(address).done();
        var runs = log.runs(caller.viewer(), RunFilter.ALL);
        return replies.plain(Sheet.of(sheet -> sheet.each("items", runs, ImportSheet::run)));
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/zip", "text/csv"})
    @Needs(Scope.PROFILES_WRITE)
    public Response receive(@Context UriInfo address, InputStream sent) {
        Asked asked = Asked.of(address);
        String source = asked.text("source");
        String name = asked.requiredText("fileName");
        asked.done();
        try (Spool body = Spool.of(sent)) {
            return replies.once(body.sha256(), () -> {
                UUID run = desk.receive(caller.viewer(),
                    new Delivery(source, name, List.of(new UploadedFile(name, body.file()))));
                return accepted(run);
            });
        }
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.PROFILES_WRITE)
    public Response show(@PathParam("id") String id) { return replies.shown(ImportSheet.of(one(NewId.parse(id)))); }

    /** Lets the import be written; its body says whether the many who would leave are seen and meant. */
    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PROFILES_WRITE)
    public Response confirm(@PathParam("id") String id, byte[] sent) {
        boolean leaversSeen = Form.read(sent, form -> {
            boolean seen = form.flag("leaversSeen", false);
            return form.make(() -> seen);
        });
        return replies.once(sent, () -> {
            desk.confirm(caller.viewer(), NewId.parse(id), leaversSeen);
            return accepted(NewId.parse(id));
        });
    }

    /** Throws the import away before it is written. */
    @POST
    @Path("/{id}/discard")
    @Needs(Scope.PROFILES_WRITE)
    public Response discard(@PathParam("id") String id, byte[] sent) {
        return replies.once(sent, () -> {
            desk.discard(caller.viewer(), NewId.parse(id));
            return replies.done(200, ImportSheet.of(one(NewId.parse(id))));
        });
    }

    /** Begins to take back what the import did, as far as nobody has worked with it since. */
    @POST
    @Path("/{id}/undo")
    @Needs(Scope.PROFILES_WRITE)
    public Response undo(@PathParam("id") String id, byte[] sent) {
        return replies.once(sent, () -> {
            desk.undo(caller.viewer(), NewId.parse(id));
            return accepted(NewId.parse(id));
        });
    }

    private RunView one(UUID run) { return log.run(caller.viewer(), run); }

    private Answer accepted(UUID run) {
        Answer made = replies.created("/imports/" + run, ImportSheet.of(one(run)));
        return new Answer(202, made.contentType(), made.headers(), made.body());
    }
}
