package org.tidings.query.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.language.foreign.ImportedQuery;
import org.tidings.query.language.foreign.Product;
import org.tidings.query.language.foreign.QueryImport;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// What can be said of a query without answering it.
@Path("/api/v1/queries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Search")
class QueryResource {
    private final ArticleIndex index;
    private final AskedQueries queries;
    private final Caller caller;

    QueryResource(ArticleIndex index, AskedQueries queries, Caller caller) {
        this.index = index;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Path("/explain")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "explainQuery",
            summary = "How a query is understood, and what it costs",
            description =
                    "The query written out, its syntax tree with the place of each part in what was"
                            + " typed, its cost class and its slowest clause.")
    @APIResponse(
            responseCode = "200",
            description = "How it is understood",
            content = @Content(schema = @Schema(implementation = Explanation.class)))
    @APIResponse(
            responseCode = "400",
            description = "The query is refused; says where, what was expected and a repair",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "503", description = "The index is being built")
    public Explanation explain(
            @Parameter(
                            description = "The query, at most 32 KB",
                            example = "pilots NEAR/5 strike -title:ferry")
                    @QueryParam("q")
                    @DefaultValue("")
                    String query) {
        var parsed = queries.read(query);
        var viewer = Viewer.of(caller);
        return Explanation.of(parsed, index.cost(parsed.query(), Instant.now(), viewer));
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "importQuery",
            summary = "Translate a query of Meltwater, Brandwatch or Factiva",
            description =
                    "The query in our language, and what it says otherwise than before. Fields that"
                            + " have no counterpart are left out, and the list says so.")
    @APIResponse(
            responseCode = "200",
            description = "The translated query",
            content = @Content(schema = @Schema(implementation = ImportedQuery.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body cannot be read, or nothing in the query can be translated",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public ImportedQuery importQuery(@Nullable ForeignQuery foreign) {
        var product = foreign == null ? null : foreign.product();
        var query = foreign == null ? null : foreign.query();
        return QueryImport.of(product(product), query == null ? "" : query);
    }

    private static Product product(@Nullable String name) {
        return Arrays.stream(Product.values())
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new ParameterNotValid("product", "MELTWATER, BRANDWATCH or FACTIVA"));
    }

    /// @param product whose language the query is in
    @Schema(name = "ForeignQuery")
    record ForeignQuery(
            @Schema(
                            enumeration = {"MELTWATER", "BRANDWATCH", "FACTIVA"},
                            examples = "FACTIVA")
                    @Nullable String product,
            @Schema(examples = "ferry near5 pilot strike") @Nullable String query) {}
}
