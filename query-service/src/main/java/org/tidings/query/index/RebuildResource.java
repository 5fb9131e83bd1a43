package org.tidings.query.index;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.Rebuild.RebuildProgress;
import org.tidings.tenancy.Role;

/// Has every replica build its index anew.
@Path("/api/v1/index/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Index")
class RebuildResource {
    private final IndexThread thread;
    private final RebuildWatch watch;

    RebuildResource(IndexThread thread, RebuildWatch watch) {
        this.thread = thread;
        this.watch = watch;
    }

    @POST
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "rebuildIndex",
            summary = "Build the search index anew",
            description =
                    "From the stored articles, in every replica. The index that is there serves"
                            + " until the new one has everything. While the replica that answers"
                            + " is building one, no other begins.")
    @APIResponse(
            responseCode = "202",
            description = "It is being built",
            content = @Content(schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public Response start() {
        watch.ask();
        return Response.accepted(View.of(thread.rebuild().progress())).build();
    }

    @GET
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "indexRebuild",
            summary = "How far the building of the search index is",
            description = "Of the last one since the start of the replica that answers.")
    @APIResponse(
            responseCode = "200",
            description = "How far it is",
            content = @Content(schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public View progress() {
        return View.of(thread.rebuild().progress());
    }

    @Schema(name = "IndexRebuild")
    record View(
            @Schema(description = "NONE: none since this replica started.")
                    RebuildProgress.State state,
            @Schema(description = "Articles read so far.", examples = "12000") long done,
            @Schema(description = "Articles to read, as far as it is known.", examples = "48000")
                    long total,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Schema(description = "Why it failed; null unless it did.") @Nullable String reason) {
        static View of(RebuildProgress progress) {
            return new View(
                    progress.state(),
                    progress.done(),
                    progress.total(),
                    progress.startedAt(),
                    progress.endedAt(),
                    progress.reason());
        }
    }
}
