package org.tidings.ingest.outlet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tidings.tenancy.Role;

@Path("/api/v1/outlets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outlets", description = "Who publishes")
@RunOnVirtualThread
class OutletResource {
    private final Outlets outlets;
    private final VisibleScopes scopes;

    OutletResource(Outlets outlets, VisibleScopes scopes) {
        this.outlets = outlets;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "The outlets that the caller may see",
            description = "Shared outlets and those of the caller's organisation, by name.")
    public List<OutletView> list() {
        return outlets.visibleTo(scopes.readable());
    }
}
