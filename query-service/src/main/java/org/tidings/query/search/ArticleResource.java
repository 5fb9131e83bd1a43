package org.tidings.query.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.desk.ArticleMarks;
import org.tidings.query.desk.Marks;
import org.tidings.query.origin.CopyGroups;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.ArticleRepository.Place;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Articles one by one, and all of them newest first.
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Articles")
class ArticleResource {
    private final ArticleRepository articles;
    private final Following following;
    private final CopyGroups groups;
    private final Marks marks;
    private final Caller caller;

    ArticleResource(
            ArticleRepository articles,
            Following following,
            CopyGroups groups,
            Marks marks,
            Caller caller) {
        this.articles = articles;
        this.following = following;
        this.groups = groups;
        this.marks = marks;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "article",
            summary = "One article",
            description =
                    "As much of the text as its outlet's rights let be shown, and its copies. The"
                            + " ETag changes with revision, generation, copies and marks, and"
                            + " when the outlet's rights do.")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "304", description = "Still what If-None-Match names")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that you may see",
            content = @Content(mediaType = "application/problem+json"))
    public Response article(
            @Parameter(
                            description = "The article's id",
                            example = "5f0c1f4e-7a40-5d5e-9c57-2f0f5a1f6f11")
                    @PathParam("id")
                    String id,
            @Context Request request) {
        var stored =
                ArticleIds.of(id)
                        .flatMap(known -> articles.find(viewer(), known))
                        .orElseThrow(() -> new ArticleNotFound(id));
        var copies =
                groups.of(viewer(), stored.id())
                        .map(group -> CopiesView.of(stored, group))
                        .orElse(null);
        var marked = marks.of(viewer(), stored.id());
        var tag = tag(stored, copies, marked);
        var unchanged = request.evaluatePreconditions(tag);
        var answer =
                unchanged == null ? Response.ok(ArticleView.of(stored, copies, marked)) : unchanged;
        return answer.tag(tag).cacheControl(askAgain()).build();
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "articles",
            summary = "All articles that you may see, newest first",
            description =
                    "Ordered by the time of publication where it is known and not later than the"
                            + " time of fetching, else by the time of fetching; then by id.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public ArticleList articles(
            @Parameter(description = "Articles on a page, 1 to 100", example = "100")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    String limit,
            @Parameter(description = "true: only what your organisation follows")
                    @QueryParam("followed")
                    @DefaultValue("false")
                    String followed,
            @Parameter(
                            description =
                                    "Only this outlet's: its domain, or its name where it has"
                                            + " none; - for texts without an outlet",
                            example = "quillonwire.example")
                    @QueryParam("outlet")
                    @Nullable String outlet,
            @Parameter(description = "\"next\" of the page before; with the same choices")
                    @QueryParam("cursor")
                    @Nullable String cursor) {
        int most = Limit.of(limit);
        var wanted = following.of(followed);
        var list = new ArticleList.Asked(wanted, outlet);
        var found = newest(list, ArticleList.place(cursor, list), most + 1);
        return ArticleList.of(found, most, list);
    }

    private List<StoredArticle> newest(ArticleList.Asked list, @Nullable Place from, int most) {
        if (list.followed() != null) {
            return articles.newestFollowed(viewer(), list.followed(), list.outlet(), from, most);
        }
        return list.outlet() == null
                ? articles.newest(viewer(), from, most)
                : articles.newestOf(viewer(), list.outlet(), from, most);
    }

    private static EntityTag tag(
            StoredArticle stored, @Nullable CopiesView copies, ArticleMarks marked) {
        var age = ContentVersion.of(stored);
        String tag = copies == null ? age : age + "-" + copies.tag();
        return new EntityTag(marked.equals(ArticleMarks.NONE) ? tag : tag + "-" + marked.tag());
    }

    private Viewer viewer() {
        return Viewer.of(caller);
    }

    /// Kept only for the caller, and only with a look at whether it still holds.
    private static CacheControl askAgain() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
