package org.suivi.web.rest.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import java.util.UUID;
import org.suivi.profiles.contacts.ContactChange;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.FamilyDesk;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.TieEnd;
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

/** The contacts of a profile. Their tags have two versions: that of the person, and that of the tie to this profile. */
@Path("/profiles/{profile}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ContactsResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final ContactDesk contacts;
    private final FamilyDesk families;

    @Inject
    ContactsResource(Caller caller, Replies replies, ContactDesk contacts, FamilyDesk families) {
        this.caller = caller;
        this.replies = replies;
        this.contacts = contacts;
        this.families = families;
    }

    @GET
    @Needs(Scope.CONTACTS_READ)
    public Response list(@PathParam("profile") String profile) {
        var found = contacts.of(caller.viewer(), ProfileId.of(profile));
        return replies.plain(Sheet.of(sheet -> sheet.each("items", found, ContactSheet::write)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.CONTACTS_WRITE)
    public Response add(@PathParam("profile") String profile, byte[] sent) {
        NewContact contact = Form.read(sent, ContactBody::created);
        return replies.once(sent, () -> {
            UUID added = contacts.add(caller.viewer(), ProfileId.of(profile), contact).contact();
            ContactView view = families.of(caller.viewer(), ProfileId.of(profile), added);
            return replies.created("/profiles/" + profile + "/contacts/" + view.tieId(),
                Sheet.of(sheet -> sheet.text("id", view.tieId()).text("contact", added)),
                view.version(), view.tieVersion());
        });
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.CONTACTS_READ)
    public Response show(@PathParam("profile") String profile, @PathParam("id") String id) {
        ContactView view = one(profile, id);
        return replies.shown(Sheet.of(sheet -> ContactSheet.write(sheet, view)), view.version(), view.tieVersion());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.CONTACTS_WRITE)
    public Response replace(@PathParam("profile") String profile, @PathParam("id") String id, byte[] sent) {
        long[] seen = replies.expected(2);
        ContactView now = one(profile, id);
        return changed(profile, now, seen, Form.read(sent, form -> ContactBody.of(form, now.tie().note())));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Needs(Scope.CONTACTS_WRITE)
    public Response patch(@PathParam("profile") String profile, @PathParam("id") String id, byte[] sent) {
        long[] seen = replies.expected(2);
        ContactView now = one(profile, id);
        byte[] document = Sheet.of(sheet -> ContactSheet.write(sheet, now));
        return changed(profile, now, seen,
            Form.patched(document, sent, form -> ContactBody.of(form, now.tie().note())));
    }

    /** Ends the tie on the day {@code until}, or today; it stays readable. */
    @DELETE
    @Path("/{id}")
    @Needs(Scope.CONTACTS_WRITE)
    public Response end(@PathParam("profile") String profile, @PathParam("id") String id, @Context UriInfo address) {
        long[] seen = replies.expected(2);
        Asked asked = Asked.of(address);
        LocalDate until = asked.day("until");
        String reason = asked.text("reason");
        asked.done();
        families.end(caller.viewer(), ProfileId.of(profile), new TieEnd(NewId.parse(id), seen[1], until, reason));
        return Response.noContent().build();
    }

    private ContactView one(String profile, String id) {
        return families.one(caller.viewer(), ProfileId.of(profile), NewId.parse(id));
    }

    private Response changed(String profile, ContactView now, long[] seen, ContactBody body) {
        ContactView after = families.change(caller.viewer(), ProfileId.of(profile),
            new ContactChange(now.tieId(), seen[1], body.tie(), seen[0], body.person()));
        return replies.changed(Sheet.of(sheet -> sheet.text("id", after.tieId()).text("contact", after.contact())),
            replies.tag(Sheet.of(sheet -> ContactSheet.write(sheet, after)), after.version(), after.tieVersion()));
    }
}
