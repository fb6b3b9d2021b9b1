package org.suivi.web.oneroster;

import static org.suivi.sharing.Scope.ROSTER_DEMOGRAPHICS_READ;

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
import org.suivi.profiles.offered.Columns;
import org.suivi.profiles.offered.RosterOffer;
import org.suivi.profiles.offered.Wish;
import org.suivi.web.channel.Caller;

/** Birth dates and sex, which have a scope of their own. */
@Path("/demographics")
@Produces(MediaType.APPLICATION_JSON)
@AnyOf(ROSTER_DEMOGRAPHICS_READ)
@ApplicationScoped
public class BirthsOfRoster implements RosterPart {

    private final RosterOffer offer;
    private final Caller caller;
    private final Answers answers;
    private final Shapes shapes;

    @Inject
    BirthsOfRoster(RosterOffer offer, Caller caller, Answers answers, Shapes shapes) {
        this.offer = offer;
        this.caller = caller;
        this.answers = answers;
        this.shapes = shapes;
    }

    @GET
    public Response all(@Context UriInfo address) {
        var asked = ListAsked.of(address.getQueryParameters(), Columns.BIRTHS, shapes.birth().members());
        return answers.list(address, asked, shapes.birth(), offer.births(caller.viewer(), asked.wish()));
    }

    @GET
    @Path("{id}")
    public Response one(@Context UriInfo address, @PathParam("id") String id) {
        return answers.one(address, shapes.birth(), offer.births(caller.viewer(), Wish.one(id)));
    }
}
