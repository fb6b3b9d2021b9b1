package org.suivi.web.rest.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Receipt;
import org.suivi.profiles.Rewrite;
import org.suivi.profiles.contacts.FamilyDesk;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** Creates, changes, archives and restores profiles; {@link ReadingResource} shows them. */
@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProfilesResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final ProfileDesk profiles;
    private final DetailDesk details;
    private final FamilyDesk families;

    @Inject
    ProfilesResource(Caller caller, Replies replies, ProfileDesk profiles, DetailDesk details, FamilyDesk families) {
        this.caller = caller;
        this.replies = replies;
        this.profiles = profiles;
        this.details = details;
        this.families = families;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PROFILES_WRITE)
    public Response create(byte[] sent) {
        Viewer viewer = caller.viewer();
        NewFamily family = Form.read(sent, NewFamily::of);
        if (!family.contacts().isEmpty()) viewer.require(Scope.CONTACTS_WRITE);
        return replies.once(sent, () -> {
            ProfileId made = families.create(viewer, family.profile(), family.contacts());
            return replies.created("/profiles/" + made, Sheet.of(sheet -> sheet.text("id", made)));
        });
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PROFILES_WRITE)
    public Response replace(@PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        Rewrite rewrite = Form.read(sent, form -> ProfileBody.replacement(form, seen));
        ProfileId profile = ProfileId.of(id);
        return rewritten(details.rewrite(caller.viewer(), profile, rewrite));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Needs(Scope.PROFILES_WRITE)
    public Response patch(@PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        ProfileId profile = ProfileId.of(id);
        return rewritten(details.revise(caller.viewer(), profile, seen, now -> {
            byte[] document = Sheet.of(sheet -> ProfileSheet.write(sheet, now));
            return Form.patched(document, sent, form -> ProfileBody.replacement(form, seen));
        }));
    }

    @POST
    @Path("/{id}/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PROFILES_WRITE)
    public Response archive(@PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        String reason = Form.read(sent, form -> {
            String why = form.text("reason");
            return form.make(() -> why);
        });
        return replies.once(sent, () -> {
            profiles.archive(caller.viewer(), ProfileId.of(id), seen, reason);
            return replies.done(204, null);
        });
    }

    @POST
    @Path("/{id}/restore")
    @Needs(Scope.PROFILES_WRITE)
    public Response restore(@PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        return replies.once(sent, () -> {
            profiles.restore(caller.viewer(), ProfileId.of(id), seen);
            return replies.done(204, null);
        });
    }

    private Response rewritten(Receipt receipt) {
        byte[] shown = Sheet.of(sheet -> ProfileSheet.write(sheet, receipt.now()));
        return replies.changed(
            Sheet.of(sheet -> sheet.text("id", receipt.profile()).number("version", receipt.version())),
            replies.tag(shown, receipt.version()));
    }
}
