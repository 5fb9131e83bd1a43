package org.tidings.query.alert;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.search.ParameterNotValid;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// What alerts a query would have raised, before it is saved.
@Path("/api/v1/saved-searches/back-test")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Saved searches")
class BackTestResource {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 90;

    private final BackTest backTest;
    private final AskedQueries queries;
    private final Caller caller;

    BackTestResource(BackTest backTest, AskedQueries queries, Caller caller) {
        this.backTest = backTest;
        this.queries = queries;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "backTest",
            summary = "What alerts a query would have raised",
            description =
                    "How many on each of the last days, some of the articles, and near misses:"
                            + " articles that fail by one clause alone. Relative dates count from"
                            + " the arrival of each article, as in an alert. Takes some seconds at"
                            + " most; \"complete\" says whether that was enough.")
    @APIResponse(responseCode = "200", description = "What it would have found")
    @APIResponse(
            responseCode = "400",
            description = "The query is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "503", description = "The index is being built")
    public BackTestView backTest(@Nullable Asked asked) {
        var viewer = new Viewer(caller.organization());
        String query = asked == null ? null : asked.query();
        Integer days = asked == null ? null : asked.days();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new ParameterNotValid("days", "a number from 1 to " + MOST_DAYS);
        }
        return backTest.of(
                queries.read(query == null ? "" : query), viewer, days == null ? USUAL_DAYS : days);
    }

    /// @param days up to today; 30 when missing
    @Schema(name = "BackTestQuery")
    record Asked(
            @Schema(required = true, examples = "(port OR harbour*) NEAR/5 strike")
                    @Nullable String query,
            @Schema(examples = "30") @Nullable Integer days) {}
}
