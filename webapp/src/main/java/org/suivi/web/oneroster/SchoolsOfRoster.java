package org.suivi.web.oneroster;

import static org.suivi.sharing.Scope.ROSTER_CORE_READ;
import static org.suivi.sharing.Scope.ROSTER_READ;

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
import org.suivi.profiles.offered.RosterOffer.Whom;
import org.suivi.profiles.offered.Wish;
import org.suivi.sharing.NotVisible;
import org.suivi.web.channel.Caller;

/** Institutions, as organisations and as schools, and their students. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@AnyOf({ROSTER_CORE_READ, ROSTER_READ})
@ApplicationScoped
public class SchoolsOfRoster implements RosterPart {

    private final RosterOffer offer;
    private final Caller caller;
    private final Answers answers;
    private final Shapes shapes;

    @Inject
    SchoolsOfRoster(RosterOffer offer, Caller caller, Answers answers, Shapes shapes) {
        this.offer = offer;
        this.caller = caller;
        this.answers = answers;
        this.shapes = shapes;
    }

    @GET
    @Path("{collection:orgs|schools}")
    public Response all(@Context UriInfo address) {
        var asked = ListAsked.of(address.getQueryParameters(), Columns.SCHOOLS, shapes.school().members());
        return answers.list(address, asked, shapes.school(), offer.schools(caller.viewer(), asked.wish()));
    }

    @GET
    @Path("{collection:orgs|schools}/{id}")
    public Response one(@Context UriInfo address, @PathParam("id") String id) {
        return answers.one(address, shapes.school(), offer.schools(caller.viewer(), Wish.one(id)));
    }

    @GET
    @Path("schools/{id}/students")
    public Response students(@Context UriInfo address, @PathParam("id") String id) {
        require(id);
        var asked = ListAsked.of(address.getQueryParameters(), Columns.PEOPLE, shapes.person().members());
        return answers.list(address, asked, shapes.person(),
            offer.people(caller.viewer(), Whom.studentsOf(id), asked.wish()));
    }

    /** Suivi has none of these, for no school. */
    @GET
    @Path("schools/{id}/{collection:teachers|classes|courses|enrollments|terms}")
    public Response nothing(@Context UriInfo address, @PathParam("id") String id,
            @PathParam("collection") String collection) {
        require(id);
        return Nothing.of(collection).list(answers, address);
    }

    private void require(String school) {
        if (offer.schools(caller.viewer(), Wish.one(school)).rows().isEmpty()) throw new NotVisible();
    }
}
