package org.tidings.query.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Search in what the caller may see.
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Search")
class SearchResource {
    private final Searcher searcher;
    private final Following following;
    private final Marked marked;
    private final Caller caller;

    SearchResource(Searcher searcher, Following following, Marked marked, Caller caller) {
        this.searcher = searcher;
        this.following = following;
        this.marked = marked;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "search",
            summary = "Search articles",
            description =
                    "In the query language: words and \"phrases\", AND, OR, NOT and brackets,"
                            + " NEAR/n, SENT and PARA, prefix*, =exact, and fields such as title:,"
                            + " source: and date:. Words are sought in title and text, without regard"
                            + " to case, accents and English endings. Searches public articles and"
                            + " those of your organisation.")
    @APIResponse(responseCode = "200", description = "One page of hits")
    @APIResponse(
            responseCode = "400",
            description = "The query or a parameter is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "503", description = "The index is being built")
    public SearchAnswer search(
            @Parameter(
                            description = "The query, at most 32 KB",
                            example = "ferry NEAR/5 (pilot* OR strike) -title:storm")
                    @QueryParam("q")
                    @DefaultValue("")
                    String query,
            @Parameter(description = "relevance or newest", example = "newest")
                    @QueryParam("order")
                    @DefaultValue("relevance")
                    String order,
            @Parameter(description = "Hits on a page, 1 to 100", example = "20")
                    @QueryParam("limit")
                    @DefaultValue("20")
                    String limit,
            @Parameter(description = "true: only in what your organisation follows")
                    @QueryParam("followed")
                    @DefaultValue("false")
                    String followed,
            @Parameter(
                            description =
                                    "copies: of several copies of one text the first, with the"
                                            + " number of the others; none: each for itself",
                            example = "copies")
                    @QueryParam("group")
                    @DefaultValue("none")
                    String group,
            @Parameter(
                            description =
                                    "Only articles that you have marked so: read, unread, starred,"
                                            + " assigned to you, or noted by anybody of your organisation",
                            example = "starred")
                    @QueryParam("mark")
                    @Nullable String mark,
            @Parameter(
                            description =
                                    "\"next\" of the page before; with the same q, order, group,"
                                            + " followed and mark")
                    @QueryParam("cursor")
                    @Nullable String cursor) {
        return searcher.search(
                Viewer.of(caller),
                query,
                following.of(followed),
                marked.of(mark),
                Orders.of(order),
                Grouping.of(group),
                Limit.of(limit),
                cursor);
    }
}
