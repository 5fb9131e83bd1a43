package org.tidings.ingest.capture;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.ScopeColumn;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.tenancy.Role;

@Path("/api/v1/captures.warc.gz")
@Tag(name = "Captures", description = "Pages as they came")
@RunOnVirtualThread
class CaptureResource {
    private static final String TYPE = "application/warc";

    private final CaptureRepository captures;
    private final VisibleScopes scopes;

    CaptureResource(CaptureRepository captures, VisibleScopes scopes) {
        this.captures = captures;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Produces(TYPE)
    @Operation(
            summary = "Captured pages as a WARC file",
            description =
                    "WARC 1.1, each record a gzip member. It holds whole pages, whatever the"
                            + " outlet's rights: a platform administrator gets those of shared feeds,"
                            + " an organisation's administrator those of its private ones. What is not"
                            + " there, or belongs to others, is left out.")
    @APIResponse(
            responseCode = "200",
            description = "The file; without a single page when nothing matches",
            content =
                    @Content(
                            mediaType = TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "400", description = "urn:tidings:problem:parameter-not-valid")
    public Response export(
            @Parameter(description = "Only this outlet's") @RestQuery @Nullable String outlet,
            @Parameter(description = "Only this article's") @RestQuery @Nullable String article,
            @Parameter(description = "Fetched from then on", example = "2026-03-02T00:00:00Z")
                    @RestQuery
                    @Nullable String from,
            @Parameter(description = "Fetched before", example = "2026-03-03T00:00:00Z") @RestQuery
                    @Nullable String to) {
        var selection = Selection.of(outlet, article, from, to);
        String scope = ScopeColumn.of(scopes.own());
        StreamingOutput file = out -> write(out, scope, selection);
        return Response.ok(file, TYPE)
                .header("Content-Disposition", "attachment; filename=\"captures.warc.gz\"")
                .build();
    }

    private void write(OutputStream out, String scope, Selection selection) throws IOException {
        var warc = new WarcWriter(out);
        try {
            warc.info(Instant.now());
            captures.each(scope, selection, warc::page);
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException("the captures could not be read", failure);
        }
    }
}
