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
import org.suivi.sharing.NotVisible;

/** Collections of the standard that Suivi has nothing for. */
@Path("/{collection:teachers|classes|courses|enrollments|academicSessions|terms|gradingPeriods}")
@Produces(MediaType.APPLICATION_JSON)
@AnyOf({ROSTER_CORE_READ, ROSTER_READ})
@ApplicationScoped
public class RestOfRoster implements RosterPart {

    private final Answers answers;

    @Inject
    RestOfRoster(Answers answers) { this.answers = answers; }

    @GET
    public Response all(@Context UriInfo address, @PathParam("collection") String collection) {
        return Nothing.of(collection).list(answers, address);
    }

    @GET
    @Path("{id}")
    public Response one() { throw new NotVisible(); }
}
