package org.tidings.query.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tidings.query.search.ArticleNotFound;
import org.tidings.query.search.ContentVersion;
import org.tidings.query.store.FindingsRepository;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// What was found in an article.
@Path("/api/v1/articles/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Articles")
class FindingsResource {
    private final FindingsRepository articles;
    private final Caller caller;

    FindingsResource(FindingsRepository articles, Caller caller) {
        this.articles = articles;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "articleFindings",
            summary = "What was found in an article",
            description =
                    "Everything where the outlet's rights let the whole text be shown. Of an"
                            + " excerpt, what stands in it, and how much more of each kind was"
                            + " found; where only metadata may be shown, the counts alone. Where an"
                            + " item points to one that is not shown, it points to nothing. The ETag"
                            + " changes with revision and generation, and when the outlet's rights"
                            + " do.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = FindingsView.class)))
    @APIResponse(responseCode = "304", description = "Still what If-None-Match names")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that you may see",
            content = @Content(mediaType = "application/problem+json"))
    public Response findings(
            @Parameter(
                            description = "The article's id",
                            example = "5f0c1f4e-7a40-5d5e-9c57-2f0f5a1f6f11")
                    @PathParam("id")
                    String id,
            @Context Request request) {
        var viewer = Viewer.of(caller);
        var stored =
                uuid(id).flatMap(known -> articles.find(viewer, known))
                        .orElseThrow(() -> new ArticleNotFound(id));
        var tag = new EntityTag(ContentVersion.of(stored));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(FindingsView.of(stored)) : unchanged;
        return answer.tag(tag).cacheControl(askAgain()).build();
    }

    /// What is not an id names no article.
    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// Kept only for the caller, and only with a look at whether it still holds.
    private static CacheControl askAgain() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
