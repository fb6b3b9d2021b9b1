package org.suivi.web.rest.imports;

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
import java.util.Arrays;
import org.suivi.profiles.roster.ItemFilter;
import org.suivi.profiles.roster.RunLog;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.web.channel.Caller;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.RestPart;

/** What an import found wrong with its file, and what becomes of each line of it. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReportResource implements RestPart {

    private final Caller caller;
    private final Pages pages;
    private final RunLog log;

    @Inject
    ReportResource(Caller caller, Pages pages, RunLog log) {
        this.caller = caller;
        this.pages = pages;
        this.log = log;
    }

    /** The report, worst first. */
    @GET
    @Path("/{id}/problems")
    @Needs(Scope.PROFILES_WRITE)
    public Response problems(@PathParam("id") String id, @Context UriInfo address) {
        Asked asked = Asked.of(address);
        Stretch part = Stretch.of(asked);
        asked.done();
        var found = log.problems(caller.viewer(), NewId.parse(id), part.first(), part.read());
        return pages.page(address, part.shown(found), part.next(found), ImportSheet::problem);
    }

    /** The lines in the order of the file. */
    @GET
    @Path("/{id}/items")
    @Needs(Scope.PROFILES_WRITE)
    public Response items(@PathParam("id") String id, @Context UriInfo address) {
        Asked asked = Asked.of(address);
        ItemFilter filter = ItemFilter.valueOf(kept(asked));
        Stretch part = Stretch.of(asked);
        asked.done();
        var found = log.items(caller.viewer(), NewId.parse(id), filter, new RunLog.Page(part.first(), part.read()));
        return pages.page(address, part.shown(found), part.next(found), ImportSheet::item);
    }

    private static String kept(Asked asked) {
        String wanted = asked.choice("filter", Arrays.stream(ItemFilter.values()).map(Enum::name).toList());
        return wanted == null ? ItemFilter.ALL.name() : wanted;
    }
}
