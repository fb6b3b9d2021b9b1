package org.suivi.web.rest.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.contacts.ContactLists;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Family;
import org.suivi.profiles.contacts.FamilyDesk;
import org.suivi.profiles.reach.ProfilePage;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;
import org.suivi.web.rest.contacts.ContactSheet;

/** Shows the profiles within the caller's reach: a page of them, or one. */
@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReadingResource implements RestPart {

    private static final Set<String> EXPANSIONS = Set.of("contacts");

    private final Caller caller;
    private final Replies replies;
    private final Pages pages;
    private final VisibleProfiles visible;
    private final ProfileDesk profiles;
    private final ContactLists contacts;
    private final FamilyDesk families;

    @Inject
    ReadingResource(Caller caller, Replies replies, Pages pages, VisibleProfiles visible, ProfileDesk profiles,
            ContactLists contacts, FamilyDesk families) {
        this.caller = caller;
        this.replies = replies;
        this.pages = pages;
        this.visible = visible;
        this.profiles = profiles;
        this.contacts = contacts;
        this.families = families;
    }

    @GET
    @Needs(Scope.PROFILES_READ)
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.of(address);
        ListQuestion question = ListQuestion.of(asked);
        Set<String> fields = asked.choices("fields", SummarySheet.FIELDS);
        boolean around = expanded(asked);
        asked.done();
        ProfilePage page = visible.page(caller.viewer(), question.query());
        Map<ProfileId, List<ContactView>> found = around ? contacts(page) : Map.of();
        return pages.page(address, page.rows(), question.next(page), fields, (sheet, row) -> {
            SummarySheet.write(sheet, row);
            if (around) sheet.each("contacts", found.getOrDefault(row.id(), List.of()), ContactSheet::write);
        });
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.PROFILES_READ)
    public Response show(@PathParam("id") String id, @Context UriInfo address) {
        Asked asked = Asked.of(address);
        Set<String> fields = asked.choices("fields", ProfileSheet.FIELDS);
        boolean around = expanded(asked);
        asked.done();
        Family family = around ? families.open(caller.viewer(), ProfileId.of(id))
            : new Family(profiles.open(caller.viewer(), ProfileId.of(id)), List.of());
        return replies.shown(Sheet.of(fields, sheet -> {
            ProfileSheet.write(sheet, family.profile());
            if (around) sheet.each("contacts", family.contacts(), ContactSheet::write);
        }), family.profile().version());
    }

    private boolean expanded(Asked asked) {
        boolean around = asked.choices("expand", EXPANSIONS).contains("contacts");
        if (around) caller.viewer().require(Scope.CONTACTS_READ);
        return around;
    }

    /** The contacts of everyone on the page, read at once. */
    private Map<ProfileId, List<ContactView>> contacts(ProfilePage page) {
        return contacts.of(caller.viewer(), page.rows().stream().map(ProfileSummary::id).toList());
    }
}
