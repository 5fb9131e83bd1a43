package org.tidings.ingest.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.health.FeedHealths;
import org.tidings.ingest.health.HealthStatus;
import org.tidings.ingest.health.HealthView;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds", description = "What is polled")
@RunOnVirtualThread
class FeedResource {
    private static final String EXAMPLE =
            """
            {"url": "https://harbour-courier.example/news.rss",
             "outlet": {"name": "Harbour Courier", "country": "GB", "kind": "PAPER"},
             "interval": "PT15M"}
            """;

    private final Feeds feeds;
    private final FeedHealths health;
    private final VisibleScopes scopes;
    private final Caller caller;

    FeedResource(Feeds feeds, FeedHealths health, VisibleScopes scopes, Caller caller) {
        this.feeds = feeds;
        this.health = health;
        this.scopes = scopes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "The feeds that the caller may see",
            description =
                    "Shared feeds and those of the caller's organisation, by address, with how the"
                            + " last poll went.")
    @Parameter(
            name = "order",
            description = "`attention`: what needs it first; otherwise by address")
    public List<FeedView> list(@QueryParam("order") @Nullable String order) {
        List<FeedView> visible = feeds.list(scopes.readable());
        var healths = health.of(visible.stream().map(FeedView::id).toList());
        var told = visible.stream().map(feed -> feed.with(healths.get(feed.id()))).toList();
        return "attention".equals(order)
                ? told.stream().sorted(Comparator.comparing(FeedResource::status)).toList()
                : told;
    }

    /// Declared in the order of what needs attention.
    private static HealthStatus status(FeedView feed) {
        var known = feed.health();
        return known == null ? HealthStatus.NEW : known.status();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(summary = "One feed, with how the last poll went")
    @APIResponse(responseCode = "200", description = "The feed")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:feed-not-found")
    public FeedView get(UUID id) {
        FeedView feed = feeds.get(scopes.readable(), id);
        return feed.with(health.of(List.of(id)).get(id));
    }

    @GET
    @Path("/{id}/health")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "How a feed fares",
            description =
                    "With what it gave in each hour of the last week, against what is usual for"
                            + " that hour of the week.")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:feed-not-found")
    public HealthView health(UUID id) {
        feeds.get(scopes.readable(), id);
        return Objects.requireNonNull(health.ofOne(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Add a feed",
            description =
                    "A platform administrator adds a shared feed, an organisation's administrator a"
                            + " private one, whose articles only the organisation sees. The first"
                            + " poll follows at once. An outlet that exists is left as it is.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "feed", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "The feed was there already")
    @APIResponse(
            responseCode = "422",
            description = "The feed cannot be polled; a problem says why")
    public RestResponse<FeedView> add(@Nullable FeedDraft draft) {
        if (draft == null) {
            throw FeedRules.draftMissing();
        }
        var added = feeds.add(scopes, draft, caller.person());
        if (!added.created()) {
            return RestResponse.ok(added.feed());
        }
        return RestResponse.ResponseBuilder.<FeedView>created(
                        URI.create("/api/v1/feeds/" + added.feed().id()))
                .entity(added.feed())
                .build();
    }
}
