package org.suivi.web.rest.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.Receipt;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Form;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** Identifiers and enrolments of a profile; they share its version, and a change of one is a change of the profile. */
@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DetailsResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final ProfileDesk profiles;
    private final DetailDesk details;

    @Inject
    DetailsResource(Caller caller, Replies replies, ProfileDesk profiles, DetailDesk details) {
        this.caller = caller;
        this.replies = replies;
        this.profiles = profiles;
        this.details = details;
    }

    @GET
    @Path("/{id}/identifiers")
    @Needs(Scope.PROFILES_READ)
    public Response identifiers(@PathParam("id") String id) {
        ProfileView view = profiles.open(caller.viewer(), ProfileId.of(id));
        return replies.shown(identifiers(view), view.version());
    }

    @PUT
    @Path("/{id}/identifiers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PROFILES_WRITE)
    public Response identify(@PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        List<Identifier> now = Form.read(sent, form -> {
            List<Identifier> items = form.requiredForms("items", ProfileBody.MOST, ProfileBody::identifier);
            return form.make(() -> items);
        });
        return changed(details.identify(caller.viewer(), ProfileId.of(id), seen, now), DetailsResource::identifiers);
    }

    @GET
    @Path("/{id}/enrolments")
    @Needs(Scope.PROFILES_READ)
    public Response enrolments(@PathParam("id") String id) {
        ProfileView view = profiles.open(caller.viewer(), ProfileId.of(id));
        return replies.shown(enrolments(view), view.version());
    }

    @POST
    @Path("/{id}/enrolments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PROFILES_WRITE)
    public Response enrol(@PathParam("id") String id, byte[] sent) {
        long seen = replies.expected();
        NewEnrolment enrolment = Form.read(sent, NewFamily::enrolment);
        return replies.once(sent, () -> {
            Receipt receipt = details.enrol(caller.viewer(), ProfileId.of(id), seen, enrolment);
            return replies.created("/profiles/" + id + "/enrolments", body(receipt), receipt.version());
        });
    }

    /** Ends an enrolment on the day {@code until}, or today; it stays readable. */
    @DELETE
    @Path("/{id}/enrolments/{enrolment}")
    @Needs(Scope.PROFILES_WRITE)
    public Response endEnrolment(@PathParam("id") String id, @PathParam("enrolment") String enrolment,
            @Context UriInfo address) {
        long seen = replies.expected();
        Asked asked = Asked.of(address);
        LocalDate until = asked.day("until");
        asked.done();
        return changed(details.endEnrolment(caller.viewer(), ProfileId.of(id), seen, NewId.parse(enrolment), until),
            DetailsResource::enrolments);
    }

    private Response changed(Receipt receipt, Function<ProfileView, byte[]> shown) {
        return replies.changed(body(receipt), replies.tag(shown.apply(receipt.now()), receipt.version()));
    }

    private static byte[] identifiers(ProfileView view) {
        return Sheet.of(sheet -> sheet.each("items", view.identifiers(), (one, identifier) ->
            one.text("system", identifier.system()).text("value", identifier.value())));
    }

    private static byte[] enrolments(ProfileView view) {
        return Sheet.of(sheet -> sheet.each("items", view.enrolments(), ProfileSheet::enrolment));
    }

    private static byte[] body(Receipt receipt) {
        return Sheet.of(sheet -> sheet.text("id", receipt.profile()).number("version", receipt.version()));
    }
}
