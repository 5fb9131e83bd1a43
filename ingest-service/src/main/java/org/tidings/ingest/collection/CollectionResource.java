package org.tidings.ingest.collection;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.tenancy.Role;

@Path("/api/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Collections", description = "Outlets that are followed as one")
@RunOnVirtualThread
class CollectionResource {
    private static final CollectionDraft EMPTY = new CollectionDraft(null, null, null);
    private static final String EXAMPLE =
            """
            {"name": "Ports and shipping",
             "outlets": ["0d8e2d0e-6a0e-4e3e-8d8f-5a9a8a7d1c01"]}
            """;

    private final Collections collections;
    private final VisibleScopes scopes;

    CollectionResource(Collections collections, VisibleScopes scopes) {
        this.collections = collections;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "The collections that the caller may see",
            description = "Shared collections and those of the caller's organisation, by name.")
    public List<CollectionView> list() {
        return collections.visibleTo(scopes.readable());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(summary = "One collection")
    @APIResponse(responseCode = "200", description = "The collection")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:collection-not-found")
    public CollectionView get(UUID id) {
        return collections.get(scopes.readable(), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Make a collection",
            description =
                    "A platform administrator makes a shared one, of shared outlets; an"
                            + " organisation's administrator one of its own.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ports", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:collection-name-taken")
    @APIResponse(responseCode = "422", description = "A problem says what is wrong")
    public RestResponse<CollectionView> create(@Nullable CollectionDraft draft) {
        var made = collections.create(scopes, draft == null ? EMPTY : draft);
        return RestResponse.ResponseBuilder.<CollectionView>created(
                        URI.create("/api/v1/collections/" + made.id()))
                .entity(made)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Edit a collection",
            description = "Replaces all of it. Whoever follows it follows the change.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ports", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The collection as it is now")
    @APIResponse(responseCode = "403", description = "urn:tidings:problem:shared-not-yours")
    @APIResponse(responseCode = "404", description = "No such collection, or no such outlet")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:collection-name-taken")
    public CollectionView edit(UUID id, @Nullable CollectionDraft draft) {
        return collections.edit(scopes, id, draft == null ? EMPTY : draft);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Remove a collection",
            description = "Whoever followed it no longer does. Its outlets stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "403", description = "urn:tidings:problem:shared-not-yours")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:collection-not-found")
    public void remove(UUID id) {
        collections.remove(scopes, id);
    }
}
