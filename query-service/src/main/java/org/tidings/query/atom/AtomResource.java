package org.tidings.query.atom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.saved.SavedQueries;
import org.tidings.query.search.Searcher;
import org.tidings.query.store.Viewer;

/// Where feed readers ask. Nobody signs in here: whoever has the address may read, and it cannot be
/// guessed.
@Path(AtomResource.PATH)
@RunOnVirtualThread
@Tag(name = "Atom feeds")
class AtomResource {
    static final String PATH = "/api/v1/atom";
    private static final String MEDIA_TYPE = "application/atom+xml;charset=utf-8";
    private static final String EXAMPLE =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <id>urn:uuid:0d8e2d0e-6a0e-4e3e-8d8f-5a9a8a7d1c01</id>
              <title>Ports on strike</title>
              <updated>2026-03-02T10:00:00Z</updated>
              <entry>
                <id>urn:uuid:5f0c1f4e-7a40-5d5e-9c57-2f0f5a1f6f11</id>
                <title>Pilots of the island ferry strike</title>
                <updated>2026-03-02T10:00:00Z</updated>
                <author><name>Harbour Courier</name></author>
                <link rel="alternate" href="https://harbour-courier.example/ferry"/>
                <summary>The ferry stays in port.</summary>
              </entry>
            </feed>
            """;

    private final AtomFeeds feeds;
    private final SavedQueries queries;
    private final Searcher searcher;
    private final AtomConfig config;

    AtomResource(AtomFeeds feeds, SavedQueries queries, Searcher searcher, AtomConfig config) {
        this.feeds = feeds;
        this.queries = queries;
        this.searcher = searcher;
        this.config = config;
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @Operation(
            operationId = "atomFeed",
            summary = "The newest articles that a saved search finds, as an Atom feed",
            description =
                    "RFC 4287, without signing in: the address is the secret. As its maker may see"
                            + " the articles, and of each as much as its outlet's rights let be"
                            + " shown. Older ones follow by the links of RFC 5005. Ask again with"
                            + " If-None-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = "application/atom+xml",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "ports", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "Still what If-None-Match names")
    @APIResponse(responseCode = "400", description = "The cursor is none of this feed's")
    @APIResponse(responseCode = "403", description = "urn:tidings:problem:atom-feed-resting")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:atom-feed-not-found")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:atom-feed-unreadable")
    @APIResponse(responseCode = "503", description = "The index is being built")
    public Response read(
            @Parameter(description = "The secret that was shown when the feed was made")
                    @PathParam("token")
                    String token,
            @Parameter(description = "Where older articles begin, from the link \"next\"")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Context Request request) {
        var open = feeds.open(token);
        var query = queries.tree(open.search()).orElseThrow(() -> AtomProblems.unreadable());
        var viewer = new Viewer(open.feed().organization(), open.feed().maker());
        var found =
                searcher.newest(
                        viewer, query, open.search().onePerCopyGroup(), config.entries(), cursor);
        var here = config.client().resolve(PATH + "/" + token);
        var page = AtomPage.of(open, found, config.client(), here, cursor);
        return answer(request, AtomDocument.of(page), page.updated());
    }

    /// What was withdrawn leaves no later time behind, so that only the tag says whether a reader
    /// has it all.
    private static Response answer(Request request, String document, Instant updated) {
        var tag = new EntityTag(hash(document));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(document).type(MEDIA_TYPE) : unchanged;
        var again = new CacheControl();
        again.setPrivate(true);
        again.setNoCache(true);
        return answer.tag(tag).lastModified(Date.from(updated)).cacheControl(again).build();
    }

    private static String hash(String document) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
