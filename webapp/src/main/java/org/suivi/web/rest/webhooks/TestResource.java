package org.suivi.web.rest.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.hooks.HookTrial;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** Tries an address out. Nothing is kept of it, so there is no key for doing it once: that would hold a transaction. */
@Path("/webhook-endpoints/{id}/test")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TestResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final HookTrial trial;

    @Inject
    TestResource(Caller caller, Replies replies, HookTrial trial) {
        this.caller = caller;
        this.replies = replies;
        this.trial = trial;
    }

    @POST
    @Needs(Scope.CHANGES_READ)
    public Response test(@PathParam("id") String id) {
        HookTrial.Finding finding = trial.of(caller.viewer(), NewId.parse(id));
        return replies.plain(Sheet.of(sheet -> sheet.text("messageId", finding.messageId())
            .flag("taken", finding.failure() == null).text("failure", finding.failure())));
    }
}
