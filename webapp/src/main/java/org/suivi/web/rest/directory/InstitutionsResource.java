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
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.InstitutionQuery;
import org.suivi.profiles.schooling.InstitutionView;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Ahead;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.Replies;
import org.suivi.web.rest.RestPart;

/** The schools and other institutions that the caller may know. */
@Path("/institutions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InstitutionsResource implements RestPart {

    private final Caller caller;
    private final Replies replies;
    private final Pages pages;
    private final InstitutionDesk institutions;

    @Inject
    InstitutionsResource(Caller caller, Replies replies, Pages pages, InstitutionDesk institutions) {
        this.caller = caller;
        this.replies = replies;
        this.pages = pages;
        this.institutions = institutions;
    }

    @GET
    @Needs(anyOf = {Scope.PROFILES_READ, Scope.PROFILES_WRITE})
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.of(address);
        String words = asked.text("q");
        String code = asked.text("code");
        UUID after = Ahead.after(asked);
        int limit = asked.limit();
        asked.done();
        var page = Ahead.of(institutions.page(caller.viewer(), new InstitutionQuery(words, code, after, limit + 1)),
            limit, InstitutionView::id);
        return pages.page(address, page.items(), page.next(), InstitutionsResource::write);
    }

    @GET
    @Path("/{id}")
    @Needs(anyOf = {Scope.PROFILES_READ, Scope.PROFILES_WRITE})
    public Response show(@PathParam("id") String id) {
        InstitutionView view = institutions.view(caller.viewer(), NewId.parse(id));
        return replies.shown(Sheet.of(sheet -> write(sheet, view)));
    }

    private static void write(Sheet sheet, InstitutionView view) {
        sheet.text("id", view.id()).text("name", view.name()).text("code", view.code()).text("city", view.city());
    }
}
