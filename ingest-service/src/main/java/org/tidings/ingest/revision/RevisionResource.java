package org.tidings.ingest.revision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.tenancy.Role;

@Path("/api/v1/articles/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions", description = "What outlets changed in articles that they had published")
@RunOnVirtualThread
class RevisionResource {
    private static final String EXAMPLE = "5f0c1f4e-7a40-5d5e-9c57-2f0f5a1f6f11";

    private final RevisionReader revisions;
    private final VisibleScopes scopes;

    RevisionResource(RevisionReader revisions, VisibleScopes scopes) {
        this.revisions = revisions;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "The revisions of an article",
            description =
                    "The first one first, each with what it changed in kind, and when the outlet took"
                            + " it away for a time. Numbers may be missing: a withdrawal takes"
                            + " one.")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:article-not-found")
    public List<RevisionView> list(
            @Parameter(description = "The article's id", example = EXAMPLE) @PathParam("id")
                    String id) {
        return revisions.of(article(id), scopes.readable());
    }

    @GET
    @Path("/{number}/diff")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "How a revision differs from another",
            description =
                    "Every place where the texts differ, with its kinds. Its words are given as far"
                            + " as the outlet's rights let them be shown: all, those within the"
                            + " excerpt at the beginning of each text, or none.")
    @APIResponse(responseCode = "200", description = "The difference")
    @APIResponse(
            responseCode = "404",
            description =
                    "urn:tidings:problem:article-not-found, urn:tidings:problem:revision-not-found")
    public DifferenceView difference(
            @Parameter(description = "The article's id", example = EXAMPLE) @PathParam("id")
                    String id,
            @Parameter(description = "The revision's number", example = "2") @PathParam("number")
                    int number,
            @Parameter(description = "The older revision; the one before when left out")
                    @QueryParam("against")
                    @Nullable Integer against) {
        return revisions.difference(article(id), number, against, scopes.readable());
    }

    /// What is not an id names no article.
    private static UUID article(String id) {
        return uuid(id).orElseThrow(() -> RevisionProblems.noArticle(id));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
