package org.tidings.query.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// The organisation's tags. They are made by being put on articles.
@Path("/api/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Desk")
class TagResource {
    private final Tags tags;
    private final Caller caller;

    TagResource(Tags tags, Caller caller) {
        this.tags = tags;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "tags",
            summary = "The organisation's tags",
            description =
                    "By name. Tags are made when they are put on articles; queries ask for"
                            + " them as tag:\"name\".")
    @APIResponse(responseCode = "200", description = "The tags")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public List<Tags.View> tags() {
        return tags.of(caller.organization());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "renameTag",
            summary = "Give a tag another name",
            description = "By who made it, and by leads.")
    @APIResponse(responseCode = "204", description = "Renamed")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted, or not yours to change")
    @APIResponse(
            responseCode = "404",
            description = "No such tag",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "409",
            description = "Another tag has the name",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "The name cannot be used",
            content = @Content(mediaType = "application/problem+json"))
    public void rename(@PathParam("id") String id, @Nullable TagName name) {
        tags.rename(Worker.of(caller), id, name == null || name.name() == null ? "" : name.name());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "deleteTag",
            summary = "Take a tag from all articles, and remove it",
            description = "By who made it, and by leads.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted, or not yours to change")
    @APIResponse(
            responseCode = "404",
            description = "No such tag",
            content = @Content(mediaType = "application/problem+json"))
    public void delete(@PathParam("id") String id) {
        tags.delete(Worker.of(caller), id);
    }

    @Schema(name = "TagName")
    record TagName(@Schema(examples = "urgent") @Nullable String name) {}
}
