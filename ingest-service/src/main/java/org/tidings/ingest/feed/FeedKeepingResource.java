package org.tidings.ingest.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.tidings.tenancy.Role;

@Path("/api/v1/feeds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
@RunOnVirtualThread
@APIResponse(responseCode = "403", description = "The feed is shared, or the role is missing")
@APIResponse(responseCode = "404", description = "urn:tidings:problem:feed-not-found")
class FeedKeepingResource {
    private static final String EDIT =
            """
            {"url": "https://harbour-courier.example/world.rss", "interval": "PT30M"}
            """;
    private static final String CREDENTIALS =
            """
            {"kind": "BASIC", "user": "reader", "password": "correct horse"}
            """;

    private final FeedKeeping keeping;

    FeedKeepingResource(FeedKeeping keeping) {
        this.keeping = keeping;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Edit a feed",
            description = "Replaces address, title and interval. A new address is polled at once.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "feed", value = EDIT)))
    @APIResponse(responseCode = "200", description = "The feed as it is now")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:feed-address-taken")
    @APIResponse(responseCode = "422", description = "A problem says what is wrong")
    public FeedView edit(UUID id, @Nullable FeedEdit edit) {
        if (edit == null) {
            throw FeedRules.draftMissing();
        }
        return keeping.edit(id, edit);
    }

    @DELETE
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Remove a feed",
            description = "It is no longer polled or listed. Its articles stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id) {
        keeping.remove(id);
    }

    @POST
    @Path("/pause")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(summary = "Leave a feed alone until it is resumed")
    public FeedView pause(UUID id) {
        return keeping.pause(id);
    }

    @POST
    @Path("/resume")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(summary = "Poll a feed again, at once")
    public FeedView resume(UUID id) {
        return keeping.resume(id);
    }

    @PUT
    @Path("/credentials")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Set with what a private feed is asked for",
            description = "Replaces what was set before. Nobody is shown them again.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "basic", value = CREDENTIALS)))
    @APIResponse(responseCode = "200", description = "The feed; says the kind, and since when")
    @APIResponse(responseCode = "422", description = "They cannot be sent, or the feed is shared")
    @APIResponse(responseCode = "503", description = "urn:tidings:problem:secrets-key-missing")
    public FeedView keepCredentials(UUID id, @Nullable CredentialsDraft draft) {
        var none = new CredentialsDraft(null, null, null, null, null);
        return keeping.keepCredentials(id, draft == null ? none : draft);
    }

    @DELETE
    @Path("/credentials")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(summary = "Ask for a feed without credentials")
    public FeedView forgetCredentials(UUID id) {
        return keeping.forgetCredentials(id);
    }
}
