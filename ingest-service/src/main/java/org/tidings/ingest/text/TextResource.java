package org.tidings.ingest.text;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.identity.Sha256;
import org.tidings.ingest.revision.ArticleIntake;
import org.tidings.ingest.revision.Capture;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

@Path("/api/v1/texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Texts", description = "Articles that a person gives as text")
@RunOnVirtualThread
class TextResource {
    private static final String EXAMPLE =
            """
            {"title": "Ferry returns to the northern line",
             "text": "The ferry sails again. It left at noon."}
            """;

    private final ArticleIntake intake;
    private final Caller caller;

    TextResource(ArticleIntake intake, Caller caller) {
        this.intake = intake;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            summary = "Give a text",
            description =
                    "The text becomes an article that only the caller's organisation sees. What is"
                            + " left out stays unknown. The same text once more is the same"
                            + " article.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "text", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Taken in")
    @APIResponse(responseCode = "200", description = "The organisation gave this text before")
    @APIResponse(responseCode = "400", description = "The body is not JSON; the problem says where")
    @APIResponse(responseCode = "422", description = "urn:tidings:problem:text-empty and others")
    public RestResponse<View> give(@Nullable TextDraft draft) {
        return take(draft == null ? new TextDraft(null, null, null) : draft);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Role.ANALYST)
    @Operation(summary = "Give a text of which nothing else is known")
    public RestResponse<View> givePlain(@Nullable String text) {
        return take(new TextDraft(null, text, null));
    }

    private RestResponse<View> take(TextDraft draft) {
        String text = TextRules.text(draft.text());
        var stored =
                intake.take(
                        new Capture(
                                Visibility.of(caller.organization()),
                                List.of(Alias.text(Sha256.of(text))),
                                FirstSight.asText(caller.person()),
                                TextRules.title(draft.title()),
                                null,
                                text,
                                TextRules.published(draft.publishedAt()),
                                null,
                                Instant.now()));
        var view = new View(stored.articleId(), stored.revision());
        if (!stored.fresh()) {
            return RestResponse.ok(view);
        }
        return RestResponse.ResponseBuilder.<View>created(
                        URI.create("/api/v1/articles/" + view.id()))
                .entity(view)
                .build();
    }

    /// @param revision of the article, from 1
    @Schema(name = "GivenText")
    record View(UUID id, int revision) {}
}
