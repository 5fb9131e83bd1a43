package org.tidings.query.saved;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.ProblemException;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.QueryCost.CostClass;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Saved searches: a person's own, and those shared in the organisation.
@Path("/api/v1/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Saved searches", description = "Queries under a name, and the alerts they raise")
class SavedSearchResource {
    private static final String EXAMPLE =
            """
            {"name": "Ports on strike", "query": "(port OR harbour*) NEAR/5 strike",
             "folder": "Shipping", "shared": true,
             "alert": {"active": true, "onePerCopyGroup": true}}
            """;

    private final SavedSearches searches;
    private final SavedQueries queries;
    private final ArticleIndex index;
    private final Caller caller;

    SavedSearchResource(
            SavedSearches searches, SavedQueries queries, ArticleIndex index, Caller caller) {
        this.searches = searches;
        this.queries = queries;
        this.index = index;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "savedSearches",
            summary = "Your saved searches, and those shared in your organisation",
            description = "By folder and name.")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public List<SavedSearchView> list() {
        var member = Member.of(caller);
        var followed = searches.followedBy(member);
        return searches.visibleTo(member).stream()
                .map(search -> SavedSearchView.of(search, member, followed.contains(search.id())))
                .toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "savedSearch",
            summary = "One saved search",
            description = "The ETag is what a change of it has to name as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The saved search",
            content = @Content(schema = @Schema(implementation = SavedSearchView.class)))
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:saved-search-not-found")
    public Response get(@PathParam("id") String id) {
        var view = view(uuid(id));
        return Response.ok(view).tag(tag(view)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "saveSearch",
            summary = "Save a search",
            description =
                    "The query is refused as a search for it is. Other searches may be named in it,"
                            + " search:\"…\". With an active alert, each article that is stored from"
                            + " now on and matches comes to your inbox; this needs a query without"
                            + " fields that change after arrival (story, origins, tag, list, note).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SavedSearchDraft.class),
                            examples = @ExampleObject(name = "ports", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = SavedSearchView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The query is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:saved-search-name-taken")
    @APIResponse(responseCode = "422", description = "A problem says what is wrong")
    public Response create(@Nullable SavedSearchDraft given) {
        var draft = given == null ? SavedSearchDraft.EMPTY : given;
        var member = Member.of(caller);
        var view = view(searches.create(member, draft, cost(draft, member.person(), null)));
        return Response.created(URI.create("/api/v1/saved-searches/" + view.id()))
                .entity(view)
                .tag(tag(view))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "editSavedSearch",
            summary = "Change a saved search",
            description =
                    "Replaces all of it; needs If-Match. Searches that use it follow the change."
                            + " A shared one is changed by its owner or a lead. While others use it,"
                            + " it keeps its name.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SavedSearchDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SavedSearchView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The query is refused; says where and how to repair it",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "403", description = "urn:tidings:problem:saved-search-not-yours")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:saved-search-not-found")
    @APIResponse(responseCode = "409", description = "The name is taken, or others use the search")
    @APIResponse(responseCode = "412", description = "urn:tidings:problem:saved-search-changed")
    @APIResponse(responseCode = "422", description = "A problem says what is wrong")
    @APIResponse(responseCode = "428", description = "urn:tidings:problem:if-match-missing")
    public Response edit(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of what was read", example = "\"v3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String match,
            @Nullable SavedSearchDraft given) {
        var draft = given == null ? SavedSearchDraft.EMPTY : given;
        var member = Member.of(caller);
        var before = searches.get(member, uuid(id));
        int version = SavedSearchTag.version(match, before);
        searches.edit(
                member, before.id(), version, draft, cost(draft, before.owner(), before.id()));
        var view = view(before.id());
        return Response.ok(view).tag(tag(view)).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "removeSavedSearch",
            summary = "Remove a saved search and its alerts",
            description = "Needs If-Match. Refused while others use it.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "403", description = "urn:tidings:problem:saved-search-not-yours")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:saved-search-not-found")
    @APIResponse(responseCode = "409", description = "urn:tidings:problem:saved-search-in-use")
    @APIResponse(responseCode = "412", description = "urn:tidings:problem:saved-search-changed")
    @APIResponse(responseCode = "428", description = "urn:tidings:problem:if-match-missing")
    public void remove(
            @PathParam("id") String id,
            @Parameter(description = "The ETag of what was read", example = "\"v3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String match) {
        var member = Member.of(caller);
        var before = searches.get(member, uuid(id));
        searches.remove(member, before.id(), SavedSearchTag.version(match, before));
    }

    @PUT
    @Path("/{id}/following")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "followSavedSearch",
            summary = "Let its alerts come to your inbox",
            description = "From now on. Its owner has them from the beginning.")
    @APIResponse(responseCode = "204", description = "They come")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:saved-search-not-found")
    public void follow(@PathParam("id") String id) {
        searches.follow(Member.of(caller), uuid(id), true);
    }

    @DELETE
    @Path("/{id}/following")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "unfollowSavedSearch",
            summary = "Let its alerts no longer come to your inbox",
            description = "Those that are there stay.")
    @APIResponse(responseCode = "204", description = "They no longer come")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:saved-search-not-found")
    public void unfollow(@PathParam("id") String id) {
        searches.follow(Member.of(caller), uuid(id), false);
    }

    private SavedSearchView view(UUID id) {
        var member = Member.of(caller);
        boolean followed = searches.followedBy(member).contains(id);
        return SavedSearchView.of(searches.get(member, id), member, followed);
    }

    /// Outside of the transaction, in which others wait.
    ///
    /// @return null while the index is being built
    private @Nullable CostClass cost(SavedSearchDraft draft, String owner, @Nullable UUID self) {
        String organization = caller.organization();
        var tree = queries.read(draft.text(), organization, owner, self).query();
        try {
            return index.cost(tree, Instant.now(), new Viewer(organization)).costClass();
        } catch (ProblemException notBuilt) {
            return null;
        }
    }

    private static EntityTag tag(SavedSearchView view) {
        return SavedSearchTag.of(view.version());
    }

    /// What is not an id names no search.
    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw SavedSearchRules.notFound(id);
        }
    }
}
