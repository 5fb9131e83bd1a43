package org.tidings.query.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleCounts;
import org.tidings.query.index.ArticleCounts.Audience;
import org.tidings.query.index.Facet;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// What the articles that a query finds are of.
@Path("/api/v1/search/facets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Search")
class FacetsResource {
    private static final String TITLES =
            Arrays.stream(Facet.values()).map(Facet::title).collect(Collectors.joining(", "));

    private final AskedQueries queries;
    private final ArticleCounts counts;
    private final Following following;
    private final Marked marked;
    private final Caller caller;

    FacetsResource(
            AskedQueries queries,
            ArticleCounts counts,
            Following following,
            Marked marked,
            Caller caller) {
        this.queries = queries;
        this.counts = counts;
        this.following = following;
        this.marked = marked;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "facets",
            summary = "Count what a query finds by outlet, country, language and more",
            description =
                    "Exact counts over what you may see. Each value comes with the clause that"
                            + " narrows the query to it.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(
            responseCode = "400",
            description = "The query or a parameter is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "503", description = "The index is being built")
    public FacetsAnswer facets(
            @Parameter(description = "The query, at most 32 KB", example = "ferry -storm")
                    @QueryParam("q")
                    @DefaultValue("")
                    String query,
            @Parameter(
                            description = "What to count by, several times; all when left out",
                            example = "outlet")
                    @QueryParam("field")
                    List<String> fields,
            @Parameter(description = "Values of each, 1 to 100", example = "10")
                    @QueryParam("limit")
                    @DefaultValue("10")
                    String limit,
            @Parameter(description = "true: only in what your organisation follows")
                    @QueryParam("followed")
                    @DefaultValue("false")
                    String followed,
            @Parameter(
                            description =
                                    "Only articles that you have marked so: read, unread, starred,"
                                            + " assigned to you, or noted by anybody of your organisation",
                            example = "starred")
                    @QueryParam("mark")
                    @Nullable String mark) {
        var parsed = queries.read(query);
        var wanted = following.of(followed);
        var viewer = Viewer.of(caller);
        var found =
                counts.facets(
                        parsed.query(),
                        new Audience(Instant.now(), viewer, wanted, marked.among(mark)),
                        facets(fields),
                        Limit.of(limit));
        return FacetsAnswer.of(found, wanted != null && wanted.isNothing());
    }

    private static List<Facet> facets(List<String> titles) {
        return titles.isEmpty()
                ? List.of(Facet.values())
                : titles.stream().distinct().map(FacetsResource::facet).toList();
    }

    private static Facet facet(String title) {
        return Facet.named(title)
                .orElseThrow(() -> new ParameterNotValid("field", "one of " + TITLES));
    }
}
