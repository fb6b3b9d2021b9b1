package org.suivi.web.rest.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.BatchDesk;
import org.suivi.profiles.roster.BatchResult;
import org.suivi.profiles.roster.Brought;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.BodyFlaw;
import org.suivi.web.json.BodyRefused;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;
import org.suivi.web.rest.profiles.ProfileSheet;

/** One person by the key of the caller's system: shown, or written whether known already or not. */
@Path("/profiles/by-external-id/{system}/{value}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ExternalIdResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final BatchDesk batches;
    private final ProfileDesk profiles;

    @Inject
    ExternalIdResource(Caller caller, Replies replies, BatchDesk batches, ProfileDesk profiles) {
        this.caller = caller;
        this.replies = replies;
        this.batches = batches;
        this.profiles = profiles;
    }

    @GET
    @Needs(Scope.PROFILES_READ)
    public Response show(@PathParam("system") String system, @PathParam("value") String value) {
        ProfileId id = batches.byExternalId(caller.viewer(), system, value).orElseThrow(NotVisible::new);
        ProfileView view = profiles.open(caller.viewer(), id);
        return replies.shown(Sheet.of(sheet -> ProfileSheet.write(sheet, view)), view.version());
    }

    /** With {@code If-None-Match: *} only somebody new is written; with {@code If-Match} only the state once seen. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs({Scope.PROFILES_WRITE, Scope.CONTACTS_WRITE})
    public Response write(@PathParam("system") String system, @PathParam("value") String value,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String noneMatch, byte[] sent) {
        Viewer viewer = caller.viewer();
        IncomingPerson person = Form.read(sent, form -> PersonBody.of(form, value));
        var seen = replies.isConditional() ? new BatchDesk.Seen(system, value, replies.expected()) : null;
        Batch batch = new Batch(system, Batch.Mode.APPLY, "*".equals(noneMatch), null, List.of(person));
        Brought brought = batches.bring(viewer, batch, seen);
        BatchResult result = brought.result();
        return replies.upserted(status(result), result.profile() == null ? null : "/profiles/" + result.profile(),
            Sheet.of(sheet -> BatchSheet.result(sheet, result)), result.version() == 0 ? null : tag(brought));
    }

    /** As a read shows it, where it would show what the caller has made. */
    private String tag(Brought brought) {
        long version = brought.result().version();
        ProfileView now = brought.now();
        if (now == null || now.version() != version) return replies.tag(version);
        return replies.tag(Sheet.of(sheet -> ProfileSheet.write(sheet, now)), version);
    }

    private static int status(BatchResult result) {
        return switch (result.outcome()) {
            case CREATED -> 201;
            case REVIEW -> 202;
            case FAILED, SKIPPED -> throw refused(result);
            default -> 200;
        };
    }

    private static Refusal refused(BatchResult result) {
        if (result.problems().stream().anyMatch(problem -> problem.code().equals("already-known")))
            return new ChangedMeanwhile();
        return new BodyRefused(result.problems().stream()
            .map(problem -> new BodyFlaw(Pointers.sent(problem.path()), problem.code(), problem.args())).toList());
    }
}
