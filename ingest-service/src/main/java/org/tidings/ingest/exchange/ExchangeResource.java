package org.tidings.ingest.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.tenancy.Role;

@Path("/api/v1/feeds")
@Tag(name = "Feeds")
@RunOnVirtualThread
class ExchangeResource {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_FEEDS = 2_000;

    private static final String OPML = "text/x-opml";
    private static final String CSV = "text/csv";
    private static final String EXAMPLE =
            """
            url,title,outlet,country,collection
            https://harbour-courier.example/news.rss,World,Harbour Courier,GB,Ports
            """;

    private final FeedImport imports;
    private final FeedExport exports;
    private final VisibleScopes scopes;

    ExchangeResource(FeedImport imports, FeedExport exports, VisibleScopes scopes) {
        this.imports = imports;
        this.exports = exports;
        this.scopes = scopes;
    }

    @POST
    @Path("/import")
    @Consumes({OPML, CSV, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
    @Operation(
            summary = "Add the feeds of a list",
            description =
                    "OPML, or CSV with the columns url, title, collection, site, outlet, country,"
                            + " language, kind and interval, of which only url must be there. The"
                            + " report says line by line what became of each.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CSV,
                            examples = @ExampleObject(name = "table", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "413", description = "urn:tidings:problem:import-too-large")
    @APIResponse(responseCode = "422", description = "urn:tidings:problem:import-unreadable")
    public ImportReport read(
            InputStream body,
            @HeaderParam("Content-Type") String type,
            @Parameter(description = "Report only, store nothing")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Whether folders become collections")
                    @QueryParam("collections")
                    @DefaultValue("true")
                    boolean collections)
            throws IOException {
        byte[] list = body.readNBytes(MOST_BYTES + 1);
        if (list.length > MOST_BYTES) {
            throw ListRefused.tooLarge("2 MiB");
        }
        boolean isTable = type.toLowerCase(Locale.ROOT).startsWith(CSV);
        List<ListedFeed> listed = isTable ? CsvReader.read(list) : OpmlReader.read(list);
        if (listed.size() > MOST_FEEDS) {
            throw ListRefused.tooLarge(MOST_FEEDS + " feeds");
        }
        return imports.run(listed, dryRun, collections);
    }

    @GET
    @Path("/export")
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Produces({OPML, CSV})
    @Operation(
            summary = "The feeds that the caller may see, as a list",
            description = "For other programs, and for importing again. Without credentials.")
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "400", description = "urn:tidings:problem:export-format-unknown")
    public Response write(
            @Parameter(description = "opml or csv") @QueryParam("format") @DefaultValue("opml")
                    String format) {
        return switch (format) {
            case "opml" -> file(exports.opml(scopes.readable()), OPML, "feeds.opml");
            case "csv" -> file(exports.csv(scopes.readable()), CSV, "feeds.csv");
            default -> throw ListRefused.formatUnknown(format);
        };
    }

    private static Response file(String text, String type, String name) {
        return Response.ok(text, type + "; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
