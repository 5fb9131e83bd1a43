package org.tidings.query.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Lists of articles, the caller's own and shared ones.
@Path("/api/v1/lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Desk")
class ListResource {
    private final Lists lists;
    private final Caller caller;

    ListResource(Lists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "lists",
            summary = "Your own lists, and those that your organisation shares",
            description =
                    "By name. What a list has, the search list:\"name\" finds; articles are put on"
                            + " it with POST /api/v1/articles/marks.")
    @APIResponse(responseCode = "200", description = "The lists")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public List<Lists.View> lists() {
        return lists.of(Worker.of(caller));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(operationId = "createList", summary = "Begin a list, your own or a shared one")
    @APIResponse(
            responseCode = "201",
            description = "The list",
            content = @Content(schema = @Schema(implementation = Lists.View.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "409",
            description = "The name is taken",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "The name cannot be used",
            content = @Content(mediaType = "application/problem+json"))
    public Response create(@Nullable NewList wanted) {
        boolean shared = wanted != null && Boolean.TRUE.equals(wanted.shared());
        var list = lists.create(Worker.of(caller), wanted == null ? null : wanted.name(), shared);
        return Response.created(URI.create("/api/v1/lists/" + list.id())).entity(list).build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "renameList",
            summary = "Give a list another name",
            description = "A shared one by who made it, and by leads.")
    @APIResponse(responseCode = "204", description = "Renamed")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted, or not yours to change")
    @APIResponse(
            responseCode = "404",
            description = "No such list",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "409",
            description = "The name is taken",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "The name cannot be used",
            content = @Content(mediaType = "application/problem+json"))
    public void rename(@PathParam("id") String id, @Nullable ListName name) {
        lists.rename(Worker.of(caller), id, name == null ? null : name.name());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "deleteList",
            summary = "Remove a list; its articles stay",
            description = "A shared one by who made it, and by leads.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted, or not yours to change")
    @APIResponse(
            responseCode = "404",
            description = "No such list",
            content = @Content(mediaType = "application/problem+json"))
    public void delete(@PathParam("id") String id) {
        lists.delete(Worker.of(caller), id);
    }

    /// @param shared null: the caller's own
    @Schema(name = "NewList")
    record NewList(
            @Schema(examples = "For Monday") @Nullable String name,
            @Schema(description = "In the organisation; else it is the caller's own.")
                    @Nullable Boolean shared) {}

    @Schema(name = "ListName")
    record ListName(@Schema(examples = "For Monday") @Nullable String name) {}
}
