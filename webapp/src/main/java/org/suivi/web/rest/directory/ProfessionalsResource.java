package org.suivi.web.rest.directory;

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
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.Scope;
import org.suivi.sharing.people.ProfessionalView;
import org.suivi.sharing.people.Slice;
import org.suivi.sharing.people.Workplaces;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Ahead;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** The people who can look after records, of one workspace, service or team or of the whole organisation. */
@Path("/professionals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProfessionalsResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final Pages pages;
    private final Workplaces workplaces;

    @Inject
    ProfessionalsResource(Caller caller, Replies replies, Pages pages, Workplaces workplaces) {
        this.caller = caller;
        this.replies = replies;
        this.pages = pages;
        this.workplaces = workplaces;
    }

    @GET
    @Needs(anyOf = {Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE})
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.of(address);
        UUID unit = asked.id("unit");
        String words = asked.text("q");
        UUID after = Ahead.after(asked);
        int limit = asked.limit();
        asked.done();
        var found = workplaces.professionals(caller.viewer(), unit, new Slice(words, after, limit + 1));
        var page = Ahead.of(found, limit, ProfessionalView::id);
        return pages.page(address, page.items(), page.next(), ProfessionalsResource::write);
    }

    @GET
    @Path("/{id}")
    @Needs(anyOf = {Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE})
    public Response show(@PathParam("id") String id) {
        ProfessionalView view = workplaces.professional(caller.viewer(), NewId.parse(id));
        return replies.shown(Sheet.of(sheet -> write(sheet, view)));
    }

    private static void write(Sheet sheet, ProfessionalView view) {
        sheet.text("id", view.id()).text("family", view.familyName()).text("given", view.givenName())
            .text("title", view.title()).texts("workspaces", view.in(Party.Kind.WORKSPACE))
            .texts("services", view.in(Party.Kind.SERVICE)).texts("teams", view.in(Party.Kind.TEAM));
    }
}
