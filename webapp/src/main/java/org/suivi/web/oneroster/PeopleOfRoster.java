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

/** Students, and with them those who answer for them where the program may read contacts. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@AnyOf({ROSTER_CORE_READ, ROSTER_READ})
@ApplicationScoped
public class PeopleOfRoster implements RosterPart {

    private final RosterOffer offer;
    private final Caller caller;
    private final Answers answers;
    private final Shapes shapes;

    @Inject
    PeopleOfRoster(RosterOffer offer, Caller caller, Answers answers, Shapes shapes) {
        this.offer = offer;
        this.caller = caller;
        this.answers = answers;
        this.shapes = shapes;
    }

    @GET
    @Path("{collection:users|students}")
    public Response all(@Context UriInfo address, @PathParam("collection") String collection) {
        var asked = ListAsked.of(address.getQueryParameters(), Columns.PEOPLE, shapes.person().members());
        return answers.list(address, asked, shapes.person(),
            offer.people(caller.viewer(), whom(collection), asked.wish()));
    }

    @GET
    @Path("{collection:users|students}/{id}")
    public Response one(@Context UriInfo address, @PathParam("collection") String collection,
            @PathParam("id") String id) {
        return answers.one(address, shapes.person(), offer.people(caller.viewer(), whom(collection), Wish.one(id)));
    }

    /** Classes of a student: none, for every student who is there. */
    @GET
    @Path("{collection:users|students}/{id}/classes")
    public Response classes(@Context UriInfo address, @PathParam("collection") String collection,
            @PathParam("id") String id) {
        if (offer.people(caller.viewer(), whom(collection), Wish.one(id)).rows().isEmpty()) throw new NotVisible();
        return Nothing.of("classes").list(answers, address);
    }

    private static Whom whom(String collection) {
        return collection.equals("students") ? Whom.STUDENTS : Whom.EVERYBODY;
    }
}
