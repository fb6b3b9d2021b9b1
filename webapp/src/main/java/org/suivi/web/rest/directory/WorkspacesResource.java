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
import org.suivi.sharing.Party;
import org.suivi.sharing.Scope;
import org.suivi.web.rest.Needs;
import org.suivi.web.rest.RestPart;

/** The open workspaces of the organisation. */
@Path("/workspaces")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WorkspacesResource implements RestPart {

    private final UnitReading units;

    @Inject
    WorkspacesResource(UnitReading units) { this.units = units; }

    @GET
    @Needs(anyOf = {Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE})
    public Response list(@Context UriInfo address) { return units.list(Party.Kind.WORKSPACE, address); }

    @GET
    @Path("/{id}")
    @Needs(anyOf = {Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE})
    public Response show(@PathParam("id") String id) { return units.show(Party.Kind.WORKSPACE, id); }
}
