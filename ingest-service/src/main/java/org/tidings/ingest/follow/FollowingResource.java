package org.tidings.ingest.follow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

@Path("/api/v1/following")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Following", description = "What an organisation follows")
@RunOnVirtualThread
class FollowingResource {
    private static final String ALL =
            """
            {"outlets": ["0d8e2d0e-6a0e-4e3e-8d8f-5a9a8a7d1c01"], "feeds": [], "collections": []}
            """;
    private static final String ONE =
            """
            {"kind": "OUTLET", "id": "0d8e2d0e-6a0e-4e3e-8d8f-5a9a8a7d1c01"}
            """;

    private final FollowLists lists;
    private final Caller caller;

    FollowingResource(FollowLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "What the caller's organisation follows",
            description = "Its own feeds and texts count as followed, listed or not.")
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "403", description = "urn:tidings:problem:no-organization")
    public FollowingView get() {
        return lists.of(caller.organization());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Follow these and nothing else")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "all", value = ALL)))
    @APIResponse(responseCode = "200", description = "The list as it is now")
    @APIResponse(responseCode = "422", description = "urn:tidings:problem:not-followable")
    public FollowingView replace(@Nullable FollowList wanted) {
        var nothing = new FollowList(null, null, null);
        return lists.replace(caller.organization(), wanted == null ? nothing : wanted);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Follow one more", description = "May be repeated.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = ONE)))
    @APIResponse(responseCode = "200", description = "The list as it is now")
    @APIResponse(responseCode = "422", description = "urn:tidings:problem:not-followable")
    public FollowingView add(@Nullable FollowedItem item) {
        var nothing = new FollowedItem(null, null);
        return lists.add(caller.organization(), item == null ? nothing : item);
    }

    @DELETE
    @Path("/feeds/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Follow a feed no longer", description = "May be repeated.")
    public FollowingView removeFeed(UUID id) {
        return lists.remove(caller.organization(), Kind.FEED, id);
    }

    @DELETE
    @Path("/outlets/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Follow an outlet no longer", description = "May be repeated.")
    public FollowingView removeOutlet(UUID id) {
        return lists.remove(caller.organization(), Kind.OUTLET, id);
    }

    @DELETE
    @Path("/collections/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Follow a collection no longer", description = "May be repeated.")
    public FollowingView removeCollection(UUID id) {
        return lists.remove(caller.organization(), Kind.COLLECTION, id);
    }
}
