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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.origin.CopyGroups;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.FindingsRepository;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// More like this.
@Path("/api/v1/articles/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Articles")
class SimilarResource {
    /// Beside each one that is shown, so many copies may stand that are not.
    private static final int SPARE = 5;

    private final FindingsRepository read;
    private final ArticleRepository articles;
    private final ArticleIndex index;
    private final CopyGroups groups;
    private final Caller caller;

    SimilarResource(
            FindingsRepository read,
            ArticleRepository articles,
            ArticleIndex index,
            CopyGroups groups,
            Caller caller) {
        this.read = read;
        this.articles = articles;
        this.index = index;
        this.groups = groups;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "similarArticles",
            summary = "Articles that mean something similar",
            description =
                    "By what title and lead mean, as a model for English places them. Copies of the"
                            + " article are left out, and of other copies all but the most similar."
                            + " The neighbours are estimated: one or another may be missing.")
    @APIResponse(responseCode = "200", description = "The most similar first")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that you may see",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "503", description = "The index is being built")
    public SimilarArticles similar(
            @Parameter(
                            description = "The article's id",
                            example = "5f0c1f4e-7a40-5d5e-9c57-2f0f5a1f6f11")
                    @PathParam("id")
                    String id,
            @Parameter(description = "How many, 1 to 100", example = "10")
                    @QueryParam("limit")
                    @DefaultValue("10")
                    String limit) {
        int most = Limit.of(limit);
        var viewer = Viewer.of(caller);
        var article =
                ArticleIds.of(id)
                        .flatMap(known -> read.find(viewer, known))
                        .orElseThrow(() -> new ArticleNotFound(id));
        var meaning = article.enriched().findings().embedding();
        if (meaning == null) {
            return SimilarArticles.UNPLACED;
        }
        var near = index.similar(meaning, viewer, most * SPARE + 1);
        return new SimilarArticles(
                views(viewer, withoutCopies(article.id(), near), most), meaning.trainedOn());
    }

    /// One of each group, and none of the article's own.
    private List<Hit> withoutCopies(UUID article, List<Hit> near) {
        var ids = Stream.concat(Stream.of(article), near.stream().map(Hit::id)).toList();
        var groupOf = groups.groupsOf(ids);
        var seen = new HashSet<UUID>();
        seen.add(article);
        seen.add(groupOf.getOrDefault(article, article));
        var distinct = new ArrayList<Hit>();
        for (Hit hit : near) {
            if (!hit.id().equals(article) && seen.add(groupOf.getOrDefault(hit.id(), hit.id()))) {
                distinct.add(hit);
            }
        }
        return distinct;
    }

    /// A row says last what may be shown.
    private List<SimilarArticles.Similar> views(Viewer viewer, List<Hit> near, int most) {
        Map<UUID, StoredArticle> rows =
                articles.find(viewer, near.stream().map(Hit::id).toList()).stream()
                        .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        return near.stream()
                .flatMap(
                        hit ->
                                Stream.ofNullable(rows.get(hit.id()))
                                        .map(row -> SimilarArticles.Similar.of(row, hit.rank())))
                .limit(most)
                .toList();
    }
}
