package org.suivi.web.rest.webhooks;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.clients.Answer;
import org.suivi.sharing.hooks.HookAddresses;
import org.suivi.sharing.hooks.HookDesk;
import org.suivi.sharing.hooks.HookSettings;
import org.suivi.sharing.hooks.HookView;
import org.suivi.sharing.hooks.SealedSecret;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** The addresses to which a program has its changes sent. */
@Path("/webhook-endpoints")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WebhooksResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final HookDesk hooks;
    private final HookAddresses addresses;
    private final ShownOnce shown;

    @Inject
    WebhooksResource(Caller caller, Replies replies, HookDesk hooks, HookAddresses addresses, ShownOnce shown) {
        this.caller = caller;
        this.replies = replies;
        this.hooks = hooks;
        this.addresses = addresses;
        this.shown = shown;
    }

    @GET
    @Needs(Scope.CHANGES_READ)
    public Response list() {
        var all = hooks.all(caller.viewer());
        return replies.plain(Sheet.of(sheet -> sheet.each("items", all, HookSheet::write)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.CHANGES_READ)
    public Response add(byte[] sent) {
        HookSettings settings = Form.read(sent, form -> HookBody.of(form, addresses, null));
        return shown.opened(replies.once(sent, () -> {
            SealedSecret secret = hooks.add(caller.viewer(), settings);
            HookView made = hooks.view(caller.viewer(), secret.hook());
            return replies.created("/webhook-endpoints/" + made.id(), body(made, secret), made.version());
        }));
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.CHANGES_READ)
    public Response show(@PathParam("id") String id) {
        HookView hook = one(NewId.parse(id));
        return replies.shown(body(hook, null), hook.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Needs(Scope.CHANGES_READ)
    public Response patch(@PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        HookView now = one(NewId.parse(id));
        byte[] document = Sheet.of(sheet -> HookSheet.changeable(sheet, now));
        hooks.change(caller.viewer(), now.id(),
            Form.patched(document, sent, form -> HookBody.of(form, addresses, now.url())), seen);
        HookView after = one(now.id());
        return replies.changed(body(after, null), after.version());
    }

    @DELETE
    @Path("/{id}")
    @Needs(Scope.CHANGES_READ)
    public Response remove(@PathParam("id") String id) {
        hooks.remove(caller.viewer(), NewId.parse(id), replies.expected());
        return Response.noContent().build();
    }

    /** Sends what came after a cursor again. */
    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.CHANGES_READ)
    public Response replay(@PathParam("id") String id, byte[] sent) {
        String after = Form.read(sent, form -> {
            String cursor = form.requiredText("after");
            return form.make(() -> cursor);
        });
        return replies.once(sent, () -> {
            hooks.replay(caller.viewer(), NewId.parse(id), after);
            return done(NewId.parse(id), null);
        });
    }

    @POST
    @Path("/{id}/rotate-secret")
    @Needs(Scope.CHANGES_READ)
    public Response rotate(@PathParam("id") String id, byte[] sent) {
        return shown.opened(replies.once(sent,
            () -> done(NewId.parse(id), hooks.rotate(caller.viewer(), NewId.parse(id)))));
    }

    private Answer done(UUID id, SealedSecret secret) { return replies.done(200, body(one(id), secret)); }

    private HookView one(UUID id) { return hooks.view(caller.viewer(), id); }

    private static byte[] body(HookView hook, SealedSecret secret) {
        return Sheet.of(sheet -> {
            HookSheet.write(sheet, hook);
            if (secret != null) sheet.text("secret", secret.text());
        });
    }
}
