package org.tidings.ingest.discover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.tenancy.Role;

@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
@RunOnVirtualThread
class DiscoverResource {
    private static final String FEED = "{\"url\": \"https://harbour-courier.example/news.rss\"}";
    private static final String SITE = "{\"url\": \"harbour-courier.example\"}";

    private final FeedTrials trials;
    private final SiteDiscovery discovery;
    private final VisibleScopes scopes;

    DiscoverResource(FeedTrials trials, SiteDiscovery discovery, VisibleScopes scopes) {
        this.trials = trials;
        this.discovery = discovery;
        this.scopes = scopes;
    }

    @POST
    @Path("/test")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Show what would be collected from a feed",
            description =
                    "Fetches the feed and the pages of its first entries as a poll would. Nothing is"
                            + " stored, credentials neither.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "feed", value = FEED)))
    @APIResponse(
            responseCode = "200",
            description = "What was found; \"problems\" says what would stand in the way")
    @APIResponse(responseCode = "422", description = "The address may not be fetched")
    public FeedTrial test(@Nullable TrialRequest request) {
        return trials.run(scopes.own(), request == null ? TrialRequest.EMPTY : request);
    }

    @POST
    @Path("/discover")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Find the feeds and sitemaps of a site",
            description =
                    "Takes the address of any page, or a host alone. Each candidate is looked at;"
                            + " the best come first.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "site", value = SITE)))
    @APIResponse(responseCode = "200", description = "What was found")
    @APIResponse(responseCode = "422", description = "The address may not be fetched")
    public Discovery discover(@Nullable TrialRequest request) {
        return discovery.run(scopes.own(), request == null ? null : request.url());
    }
}
