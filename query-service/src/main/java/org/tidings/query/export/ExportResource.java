package org.tidings.query.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.search.Following;
import org.tidings.query.search.Grouping;
import org.tidings.query.search.Marked;
import org.tidings.query.search.Orders;
import org.tidings.query.search.ParameterNotValid;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Results as files.
@Path("/api/v1/search/export")
@RunOnVirtualThread
@Tag(name = "Search")
class ExportResource {
    /// How many articles will come, for whoever shows progress.
    static final String TOTAL = "Tidings-Total";

    /// Texts of full length still fit into the memory.
    private static final int PAGE = 100;

    private final ArticleIndex index;
    private final ExportSources sources;
    private final AskedQueries queries;
    private final Following following;
    private final Marked marked;
    private final Caller caller;
    private final ObjectMapper json;

    ExportResource(
            ArticleIndex index,
            ExportSources sources,
            AskedQueries queries,
            Following following,
            Marked marked,
            Caller caller,
            ObjectMapper json) {
        this.index = index;
        this.sources = sources;
        this.queries = queries;
        this.following = following;
        this.marked = marked;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "export",
            summary = "All that a query finds, as a file",
            description =
                    "Everything, however much, as of the moment at which it was asked for; of each"
                            + " text as much as its outlet's rights let be shown. Articles that are"
                            + " withdrawn while the file is written are left out. Should it break"
                            + " off, its last line says so: \"INCOMPLETE\" in the first column, or"
                            + " an object with the one member \"incomplete\".")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers =
                    @Header(
                            name = TOTAL,
                            description =
                                    "How many articles will come; with group=copies, fewer do, for"
                                            + " each copy counts",
                            schema = @Schema(implementation = Long.class)),
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "id,revision,published,fetched,outlet,domain,…"),
                @Content(
                        mediaType = "application/jsonl",
                        schema = @Schema(implementation = String.class),
                        example = "{\"id\": \"5f0c1f4e-7f0a-4c6e-9d53-2b7f0f6a1c11\", …}")
            })
    @APIResponse(
            responseCode = "400",
            description = "The query or a parameter is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "503", description = "The index is being built")
    public Response export(
            @Parameter(description = "The query, at most 32 KB", example = "ferry AND strike")
                    @QueryParam("q")
                    @DefaultValue("")
                    String query,
            @Parameter(description = "relevance or newest", example = "newest")
                    @QueryParam("order")
                    @DefaultValue("newest")
                    String order,
            @Parameter(
                            description =
                                    "csv: RFC 4180; jsonl: one JSON object a line; ninjs: one news"
                                            + " object of IPTC ninjs 3.0 a line",
                            example = "csv")
                    @QueryParam("format")
                    @DefaultValue("csv")
                    String format,
            @Parameter(description = "true: only in what your organisation follows")
                    @QueryParam("followed")
                    @DefaultValue("false")
                    String followed,
            @Parameter(
                            description =
                                    "copies: of several copies of one text only the first in that"
                                            + " order; none: each",
                            example = "copies")
                    @QueryParam("group")
                    @DefaultValue("none")
                    String group,
            @Parameter(
                            description =
                                    "Only articles that you have marked so: read, unread, starred,"
                                            + " assigned to you, or noted by anybody of your organisation",
                            example = "starred")
                    @QueryParam("mark")
                    @Nullable String mark,
            @Parameter(
                            description =
                                    "true: your own and the organisation's marks and notes, too;"
                                            + " look whom the file is for")
                    @QueryParam("marks")
                    @DefaultValue("false")
                    String marks) {
        var parsed = queries.read(query);
        var shape =
                Format.named(format)
                        .orElseThrow(
                                () ->
                                        new ParameterNotValid(
                                                "format", "\"csv\", \"jsonl\" or \"ninjs\""));
        var viewer = Viewer.of(caller);
        var ask =
                new Ask(
                        parsed.query(),
                        Instant.now(),
                        viewer,
                        following.of(followed),
                        Orders.of(order),
                        PAGE,
                        null,
                        marked.among(mark));
        var wanted = new ExportPages.Wanted(Grouping.of(group), withMarks(marks));
        var pages = new ExportPages(sources, viewer, wanted);
        var walk = index.walk(ask);
        var export = new Export(walk, pages::of, shape.lines(json, wanted.marks()));
        return Response.ok((StreamingOutput) export::writeTo)
                .type(shape.mediaType())
                .header(TOTAL, walk.total())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(shape))
                .cacheControl(notStored())
                .build();
    }

    private static CacheControl notStored() {
        var control = new CacheControl();
        control.setNoStore(true);
        return control;
    }

    /// @throws org.tidings.problem.ProblemException `no-organization` for platform administrators,
    ///     who mark nothing
    private boolean withMarks(String wanted) {
        switch (wanted) {
            case "false" -> {
                return false;
            }
            case "true" -> {
                caller.organization();
                return true;
            }
            default -> throw new ParameterNotValid("marks", "\"true\" or \"false\"");
        }
    }

    private static String name(Format format) {
        return "tidings-" + LocalDate.now(ZoneOffset.UTC) + "." + format.extension() + "\"";
    }
}
