package org.suivi.web.rest.batches;

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
import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.BatchDesk;
import org.suivi.profiles.roster.BatchReport;
import org.suivi.profiles.roster.BatchResult;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Cursor;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** Takes people in: some hundreds at once, or tens of thousands of lines as a job whose report follows. */
@Path("/profile-batches")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BatchesResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final Pages pages;
    private final BatchDesk batches;
    private final RunLog runs;

    @Inject
    BatchesResource(Caller caller, Replies replies, Pages pages, BatchDesk batches, RunLog runs) {
        this.caller = caller;
        this.replies = replies;
        this.pages = pages;
        this.batches = batches;
        this.runs = runs;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs({Scope.PROFILES_WRITE, Scope.CONTACTS_WRITE})
    public Response apply(byte[] sent) {
        Batch batch = Form.read(sent, BatchBody::of);
        return replies.once(sent, () -> {
            BatchReport report = batches.apply(caller.viewer(), batch);
            return replies.done(Sheet.of(sheet -> BatchSheet.report(sheet, report)), report.later());
        });
    }

    @POST
    @Consumes("application/x-ndjson")
    @Needs({Scope.PROFILES_WRITE, Scope.CONTACTS_WRITE})
    public Response submit(@Context UriInfo address, InputStream lines) {
        Asked asked = Asked.of(address);
        String source = asked.text("source");
        if (source == null) asked.flaw("source", "required");
        String mode = asked.choice("mode", List.of("apply", "dryRun"));
        Boolean createOnly = asked.flag("createOnly");
        String missing = asked.choice("onMissingContacts", List.of("keep", "unlink"));
        asked.done();
        Lines read = Lines.read(lines);
        Batch batch = new Batch(source, BatchBody.mode(mode), Boolean.TRUE.equals(createOnly),
            BatchBody.missing(missing), read.people());
        return replies.once(read.digest(), () -> {
            UUID job = batches.submit(caller.viewer(), batch);
            RunView run = runs.run(caller.viewer(), job);
            return replies.accepted("/profile-batches/" + job, Sheet.of(sheet -> BatchSheet.job(sheet, run)));
        });
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.PROFILES_WRITE)
    public Response show(@PathParam("id") String id) {
        RunView run = runs.run(caller.viewer(), NewId.parse(id));
        return replies.plain(Sheet.of(sheet -> BatchSheet.job(sheet, run)));
    }

    @GET
    @Path("/{id}/results")
    @Needs(Scope.PROFILES_WRITE)
    public Response results(@PathParam("id") String id, @Context UriInfo address) {
        Asked asked = Asked.of(address);
        int limit = asked.limit();
        int first = Cursor.first(asked);
        asked.done();
        List<BatchResult> found = batches.results(caller.viewer(), NewId.parse(id), first, limit + 1);
        List<BatchResult> shown = found.subList(0, Math.min(limit, found.size()));
        return pages.page(address, shown, found.size() > limit ? Cursor.of(first + limit) : null, BatchSheet::result);
    }
}
