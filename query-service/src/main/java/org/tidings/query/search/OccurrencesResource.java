package org.tidings.query.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tidings.query.index.ArticleCounts;
import org.tidings.query.index.ArticleCounts.Audience;
import org.tidings.query.language.Query;
import org.tidings.query.rights.ShownText;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.store.FindingsRepository;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// What a search found in an article, for whoever opens it.
@Path("/api/v1/articles/{id}/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Articles")
class OccurrencesResource {
    private final FindingsRepository articles;
    private final ArticleCounts counts;
    private final AskedQueries queries;
    private final Occurring occurring;
    private final Caller caller;

    OccurrencesResource(
            FindingsRepository articles,
            ArticleCounts counts,
            AskedQueries queries,
            Occurring occurring,
            Caller caller) {
        this.articles = articles;
        this.counts = counts;
        this.queries = queries;
        this.occurring = occurring;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "articleOccurrences",
            summary = "Where a query occurs in an article",
            description =
                    "Places in the title and in the text as far as it is shown, and of each clause"
                            + " whether the article fulfils it: also those of fields, and those"
                            + " that are fulfilled by text that is not shown.")
    @APIResponse(responseCode = "200", description = "The places")
    @APIResponse(
            responseCode = "400",
            description = "The query is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that you may see",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "503", description = "The index is being built")
    public OccurrencesView occurrences(
            @Parameter(
                            description = "The article's id",
                            example = "5f0c1f4e-7a40-5d5e-9c57-2f0f5a1f6f11")
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "The query, at most 32 KB",
                            example = "ferry NEAR/5 pilot* source:\"Harbour Courier\"")
                    @QueryParam("q")
                    @DefaultValue("")
                    String query) {
        var viewer = Viewer.of(caller);
        var stored =
                ArticleIds.of(id)
                        .flatMap(known -> articles.find(viewer, known))
                        .orElseThrow(() -> new ArticleNotFound(id));
        return view(stored, queries.read(query).query(), viewer);
    }

    private OccurrencesView view(StoredArticle stored, Query query, Viewer viewer) {
        var shown = ShownText.of(stored.enriched());
        var clauses = SoughtClauses.of(query);
        var audience = new Audience(Instant.now(), viewer, null);
        var fulfilled = new HashSet<>(counts.fulfilled(clauses, stored.id(), audience));
        List<OccurrencesView.Clause> views =
                clauses.stream()
                        .map(
                                clause ->
                                        OccurrencesView.Clause.of(
                                                clause,
                                                fulfilled.contains(clause),
                                                places(stored, shown, clause)))
                        .toList();
        return new OccurrencesView(
                stored.id(),
                stored.enriched().revision(),
                stored.enriched().generation(),
                occurring.inTitle(stored, query),
                occurring.inText(stored, shown, query),
                views);
    }

    private int places(StoredArticle stored, ShownText shown, Query clause) {
        return occurring.inTitle(stored, clause).size()
                + occurring.inText(stored, shown, clause).size();
    }
}
