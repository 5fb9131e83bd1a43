package org.tidings.ingest.outlet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.health.FeedHealths;
import org.tidings.tenancy.Role;

@Path("/api/v1/outlets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outlets", description = "Who publishes")
@RunOnVirtualThread
class OutletResource {
    private static final String NEW =
            """
            {"domain": "harbour-courier.example", "name": "Harbour Courier", "country": "GB",
             "language": "en", "kind": "PAPER"}
            """;
    private static final String EDIT =
            """
            {"name": "Harbour Courier", "country": "GB", "language": "en", "kind": "PAPER",
             "rights": {"use": "EXCERPT", "excerptCharacters": 200, "retentionDays": 90}}
            """;

    private final Outlets outlets;
    private final FeedHealths health;
    private final VisibleScopes scopes;

    OutletResource(Outlets outlets, FeedHealths health, VisibleScopes scopes) {
        this.outlets = outlets;
        this.health = health;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "The outlets that the caller may see",
            description =
                    "Shared outlets and those of the caller's organisation, by name, each with how"
                            + " those of its feeds fare that the caller may see.")
    public List<OutletView> list() {
        var readable = scopes.readable();
        var tallies = health.tallies(outlets.feeds(readable));
        return outlets.visibleTo(readable).stream()
                .map(outlet -> outlet.with(tallies.get(outlet.id())))
                .toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(summary = "One outlet")
    @APIResponse(responseCode = "200", description = "The outlet")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:outlet-not-found")
    public OutletView get(UUID id) {
        var readable = scopes.readable();
        OutletView outlet = outlets.get(readable, id);
        List<UUID> feeds = outlets.feeds(readable).getOrDefault(id, List.of());
        return outlet.with(health.tallies(Map.of(id, feeds)).get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Add an outlet",
            description =
                    "A platform administrator adds a shared outlet, an organisation's administrator"
                            + " one of its own. It has no feeds yet.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "outlet", value = NEW)))
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "The domain was there; it stands as it was")
    @APIResponse(responseCode = "422", description = "A problem says what is wrong")
    public RestResponse<OutletView> add(@Nullable NewOutlet wanted) {
        var empty = new NewOutlet(null, null, null, null, null, null, null);
        var added = outlets.add(scopes.own(), wanted == null ? empty : wanted);
        if (!added.created()) {
            return RestResponse.ok(added.outlet());
        }
        return RestResponse.ResponseBuilder.<OutletView>created(
                        URI.create("/api/v1/outlets/" + added.outlet().id()))
                .entity(added.outlet())
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Edit an outlet",
            description =
                    "Replaces all that is known of it, save that missing rights stay as they are. A"
                            + " change of rights binds the articles that are stored already.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "outlet", value = EDIT)))
    @APIResponse(responseCode = "200", description = "The outlet as it is now")
    @APIResponse(responseCode = "403", description = "It is shared, or the rights are too wide")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:outlet-not-found")
    @APIResponse(responseCode = "422", description = "A problem says what is wrong")
    public OutletView edit(UUID id, @Nullable OutletDraft draft) {
        return outlets.edit(scopes, id, draft == null ? OutletDraft.EMPTY : draft);
    }
}
