package org.tidings.query.atom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.saved.Member;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Who may read a saved search may have it read as a feed, too.
@Path("/api/v1/saved-searches/{id}/feeds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Atom feeds", description = "Saved searches for feed readers and other programs")
class AtomFeedResource {
    private final AtomFeeds feeds;
    private final AtomConfig config;
    private final Caller caller;

    AtomFeedResource(AtomFeeds feeds, AtomConfig config, Caller caller) {
        this.feeds = feeds;
        this.config = config;
        this.caller = caller;
    }

    @Schema(name = "SavedSearchFeedDraft")
    record Wanted(
            @Schema(
                            description = "Of what reads it, so that it is known what to revoke.",
                            required = true,
                            examples = "Screen in the newsroom")
                    @Nullable String name) {}

    /// @param lastUsedAt to the minute; null: never
    /// @param revocable whether the one who asks may revoke it
    @Schema(name = "SavedSearchFeed")
    record View(
            UUID id,
            @Schema(examples = "Screen in the newsroom") String name,
            Maker madeBy,
            Instant madeAt,
            @Schema(description = "To the minute; null: never.") @Nullable Instant lastUsedAt,
            @Schema(description = "Whether you may revoke it.") boolean revocable) {
        @Schema(name = "SavedSearchFeedMaker")
        record Maker(
                @Schema(description = "Keycloak's id of the person.") String id,
                @Schema(examples = "Ana Demo") String name) {}

        static View of(AtomFeed feed, boolean revocable) {
            return new View(
                    feed.id(),
                    feed.name(),
                    new Maker(feed.maker(), feed.makerName()),
                    feed.madeAt(),
                    feed.lastUsedAt(),
                    revocable);
        }
    }

    @Schema(name = "NewSavedSearchFeed")
    record Made(
            View feed,
            @Schema(
                            description =
                                    "Whoever has this address reads the feed, without signing in."
                                            + " It is not shown again.",
                            examples =
                                    "https://tidings.example/api/v1/atom/"
                                            + "Zm9yIHRoZSBkb2N1bWVudGF0aW9uIG9ubHksIG5vbmU")
                    URI url) {}

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "savedSearchFeeds",
            summary = "The feeds of a saved search",
            description = "Everybody's, the oldest first. Their addresses are not shown again.")
    @APIResponse(responseCode = "200", description = "The feeds")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:saved-search-not-found")
    public List<View> all(@PathParam("id") String id) {
        var member = Member.of(caller);
        var search = feeds.readable(member, id);
        return feeds.of(member, id).stream()
                .map(feed -> View.of(feed, feeds.mayRevoke(member, search, feed)))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "makeSavedSearchFeed",
            summary = "Have a saved search read as an Atom feed",
            description =
                    "Makes an address with a secret. The feed has the newest articles that the"
                            + " search finds for you. It ends when it is revoked, when the search is"
                            + " removed, and when a search of another's is no longer shared; it"
                            + " rests while you have not used Tidings for the organisation for 30"
                            + " days.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Wanted.class),
                            examples =
                                    @ExampleObject(
                                            name = "screen",
                                            value = "{\"name\": \"Screen in the newsroom\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The feed and its address",
            content = @Content(schema = @Schema(implementation = Made.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:saved-search-not-found")
    @APIResponse(responseCode = "422", description = "A problem says what is wrong")
    public Response make(@PathParam("id") String id, @Nullable Wanted wanted) {
        var made = feeds.make(Member.of(caller), id, wanted == null ? null : wanted.name());
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.status(Response.Status.CREATED)
                .entity(
                        new Made(
                                View.of(made.feed(), true),
                                config.client()
                                        .resolve(AtomResource.PATH + "/" + made.token().text())))
                .cacheControl(never)
                .build();
    }

    @DELETE
    @Path("/{feed}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "revokeSavedSearchFeed",
            summary = "Revoke a feed's address, at once",
            description = "By whoever made it, the search's owner, and leads.")
    @APIResponse(responseCode = "204", description = "Nobody reads it any more")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "urn:tidings:problem:not-yours")
    @APIResponse(responseCode = "404", description = "There is no such search or feed")
    public void revoke(@PathParam("id") String id, @PathParam("feed") String feed) {
        feeds.revoke(Member.of(caller), id, feed);
    }
}
