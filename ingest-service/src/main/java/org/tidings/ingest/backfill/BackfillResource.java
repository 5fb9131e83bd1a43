package org.tidings.ingest.backfill;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

@Path(BackfillResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Backfills", description = "History that is collected beside the news")
@RunOnVirtualThread
class BackfillResource {
    static final String PATH = "/api/v1/backfills";
    static final String ARCHIVES = "/warc";

    private static final int LARGEST_PAGE = 1_000;
    private static final String ADDRESSES =
            """
            {"kind": "URLS",
             "urls": ["https://harbour-courier.example/2026/ferry-returns"]}
            """;
    private static final String SITEMAP =
            """
            {"kind": "SITEMAP", "sitemap": "https://harbour-courier.example/sitemap.xml",
             "from": "2026-01-01", "to": "2026-01-31"}
            """;

    private final Backfills backfills;
    private final ArchiveIntake archives;
    private final VisibleScopes scopes;
    private final Caller caller;

    BackfillResource(
            Backfills backfills, ArchiveIntake archives, VisibleScopes scopes, Caller caller) {
        this.backfills = backfills;
        this.archives = archives;
        this.scopes = scopes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "The backfills, with how far they are",
            description =
                    "The newest first: for a platform administrator those of public articles, for"
                            + " an organisation's administrator its own.")
    public List<BackfillView> list() {
        return backfills.list(scopes.own());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(summary = "One backfill, with its progress and the first failures")
    @APIResponse(responseCode = "200", description = "The backfill")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:backfill-not-found")
    public BackfillView get(UUID id) {
        return backfills.get(scopes.own(), id);
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "What became of each page, and why",
            description =
                    "In the order of the list or archive. Sitemaps and archives appear only where"
                            + " they could not be read.")
    public BackfillView.Page items(
            UUID id,
            @QueryParam("state") @Nullable ItemState state,
            @QueryParam("after") @DefaultValue("-1") int after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        return backfills.items(scopes.own(), id, state, after, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Collect a list of addresses, or what a sitemap lists of some days",
            description =
                    "A platform administrator collects public articles, an organisation's"
                            + " administrator articles that only the organisation sees. An address"
                            + " that cannot be used becomes an item that says so. News is never"
                            + " delayed by it.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "addresses", value = ADDRESSES),
                                @ExampleObject(name = "sitemap", value = SITEMAP)
                            }))
    @APIResponse(responseCode = "201", description = "Started")
    @APIResponse(responseCode = "422", description = "urn:tidings:problem:backfill-invalid")
    public RestResponse<BackfillView> start(@Nullable BackfillDraft draft) {
        if (draft == null) {
            throw BackfillRules.kindMissing();
        }
        return created(backfills.start(scopes.own(), draft, caller.person()));
    }

    @POST
    @Path(ARCHIVES)
    @Consumes({"application/warc", "application/gzip", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Collect the pages of an archive",
            description =
                    "The body is a WARC file (ISO 28500), packed with gzip or plain. Its HTML"
                            + " responses with status 200 become articles that were fetched when"
                            + " the archive says.")
    @APIResponse(responseCode = "201", description = "Received; its pages are looked for now")
    @APIResponse(responseCode = "413", description = "urn:tidings:problem:archive-too-large")
    @APIResponse(responseCode = "422", description = "urn:tidings:problem:archive-not-readable")
    public RestResponse<BackfillView> upload(
            @QueryParam("name") @Nullable String name, InputStream archive) throws IOException {
        return created(archives.take(scopes.own(), name, caller.person(), archive));
    }

    @POST
    @Path("/{id}/pause")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(summary = "Stop after what is underway, to go on later")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:backfill-state")
    public BackfillView pause(UUID id) {
        return backfills.pause(scopes.own(), id);
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(summary = "Go on with a paused backfill")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:backfill-state")
    public BackfillView resume(UUID id) {
        return backfills.resume(scopes.own(), id);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(summary = "Stop for good; what was collected stays")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:backfill-state")
    public BackfillView cancel(UUID id) {
        return backfills.cancel(scopes.own(), id);
    }

    private static RestResponse<BackfillView> created(BackfillView view) {
        return RestResponse.ResponseBuilder.<BackfillView>created(
                        URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }
}
