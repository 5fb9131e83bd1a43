package org.tidings.query.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Marks on many articles at once.
@Path("/api/v1/articles/marks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Desk")
class MarksResource {
    private final MarkWriter writer;
    private final Marks marks;
    private final Caller caller;

    MarksResource(MarkWriter writer, Marks marks, Caller caller) {
        this.writer = writer;
        this.marks = marks;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "markArticles",
            summary = "Mark up to 1,000 articles",
            description =
                    "Read and starred are the caller's own; assignment, tags and shared lists are"
                            + " the organisation's. All articles are changed, or none.")
    @APIResponse(
            responseCode = "200",
            description = "The marks as they are now",
            content = @Content(schema = @Schema(implementation = Marked.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such list, or another person's own",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "The change is not valid, or articles are not there for you",
            content = @Content(mediaType = "application/problem+json"))
    public Marked mark(@Nullable MarkChange change) {
        if (change == null) {
            throw DeskProblems.changeInvalid("The body says what to change, as JSON.");
        }
        var articles = writer.write(Worker.of(caller), change);
        var now = marks.of(Viewer.of(caller), articles);
        return new Marked(
                articles.stream()
                        .map(id -> new Marked.Article(id, now.getOrDefault(id, ArticleMarks.NONE)))
                        .toList());
    }

    @Schema(name = "MarkedArticles")
    record Marked(List<Article> articles) {
        @Schema(name = "MarkedArticle")
        record Article(UUID id, ArticleMarks marks) {}
    }
}
