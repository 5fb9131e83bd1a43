package org.tidings.query.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tidings.query.desk.Colleagues.Colleague;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// To whom articles can be assigned.
@Path("/api/v1/colleagues")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Desk")
class ColleagueResource {
    private final Colleagues colleagues;
    private final Caller caller;

    ColleagueResource(Colleagues colleagues, Caller caller) {
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "colleagues",
            summary = "To whom articles can be assigned",
            description =
                    "The people of your organisation who have used Tidings in the last 90 days, you"
                            + " among them; by name.")
    @APIResponse(responseCode = "200", description = "The people")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public List<Colleague> colleagues() {
        return colleagues.of(caller.organization());
    }
}
