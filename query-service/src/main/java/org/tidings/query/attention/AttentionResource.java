package org.tidings.query.attention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleCounts.Audience;
import org.tidings.query.index.ArticleCounts.Timing;
import org.tidings.query.search.Following;
import org.tidings.query.search.Marked;
import org.tidings.query.search.ParameterNotValid;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Attention over time.
@Path("/api/v1/search/attention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Search")
class AttentionResource {
    private static final int MOST_QUERIES = 5;

    private final Attention attention;
    private final Following following;
    private final Marked marked;
    private final Caller caller;

    AttentionResource(Attention attention, Following following, Marked marked, Caller caller) {
        this.attention = attention;
        this.following = following;
        this.marked = marked;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "attention",
            summary = "How much was published about something over time",
            description =
                    "For one query, or up to five to compare: how many articles there are in each"
                            + " step of time, how many there are of anything, and the share. Counts"
                            + " are exact, over what you may see. Times at which our own collecting"
                            + " did not run are told beside them: a lack of articles says nothing"
                            + " there.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(
            responseCode = "400",
            description = "A query or a parameter is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "503", description = "The index is being built")
    public AttentionAnswer attention(
            @Parameter(description = "A query; 1 to 5 times", example = "ferry AND strike")
                    @QueryParam("q")
                    List<String> queries,
            @Parameter(
                            description =
                                    "hour, day, week or month; auto: the shortest with which the"
                                            + " chart can be read",
                            example = "day")
                    @QueryParam("interval")
                    @DefaultValue("auto")
                    String interval,
            @Parameter(
                            description =
                                    "A day or a time; when left out, that of the first article"
                                            + " found. The step in which it lies counts whole.",
                            example = "2026-03-02")
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(
                            description =
                                    "A day, which belongs to the time, or a time; when left out,"
                                            + " now. The step in which it lies counts whole.",
                            example = "2026-03-09T12:00:00Z")
                    @QueryParam("to")
                    @Nullable String to,
            @Parameter(description = "By whose calendar steps begin", example = "Europe/Berlin")
                    @QueryParam("zone")
                    @DefaultValue("UTC")
                    String zone,
            @Parameter(
                            description =
                                    "Which time counts: published, what the outlet says; seen, when"
                                            + " it was fetched first",
                            example = "published")
                    @QueryParam("by")
                    @DefaultValue("published")
                    String by,
            @Parameter(description = "true: only in what your organisation follows")
                    @QueryParam("followed")
                    @DefaultValue("false")
                    String followed,
            @Parameter(
                            description =
                                    "Only articles that you have marked so: read, unread, starred,"
                                            + " assigned to you, or noted by anybody of your organisation. Shares are of all articles",
                            example = "starred")
                    @QueryParam("mark")
                    @Nullable String mark) {
        if (queries.isEmpty() || queries.size() > MOST_QUERIES) {
            throw new ParameterNotValid("q", "given 1 to " + MOST_QUERIES + " times");
        }
        var asked = Instant.now();
        var viewer = Viewer.of(caller);
        return attention.of(
                queries,
                new Audience(asked, viewer, following.of(followed), marked.among(mark)),
                timing(by),
                Period.of(interval, from, to, zone, asked));
    }

    private static Timing timing(String by) {
        return switch (by) {
            case "published" -> Timing.PUBLISHED;
            case "seen" -> Timing.SEEN;
            default -> throw new ParameterNotValid("by", "\"published\" or \"seen\"");
        };
    }
}
