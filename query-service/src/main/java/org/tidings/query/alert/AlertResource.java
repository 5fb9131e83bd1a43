package org.tidings.query.alert;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.query.saved.Member;
import org.tidings.query.search.Limit;
import org.tidings.query.search.ParameterNotValid;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// The inbox of whoever is asking.
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Alerts", description = "What saved searches found as it arrived")
class AlertResource {
    private static final int MOST_MARKED = 1_000;

    private final Inbox inbox;
    private final ArticleRepository articles;
    private final Caller caller;

    AlertResource(Inbox inbox, ArticleRepository articles, Caller caller) {
        this.inbox = inbox;
        this.articles = articles;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "alerts",
            summary = "Your alerts, newest first",
            description =
                    "One for each saved search that you follow and each article that it found as it"
                            + " arrived. GET /api/v1/live says \"alert\" when there is a new one.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public AlertPage alerts(
            @Parameter(description = "Only those of this saved search") @QueryParam("search")
                    @Nullable String search,
            @Parameter(description = "true: only unread ones")
                    @QueryParam("unread")
                    @DefaultValue("false")
                    String unread,
            @Parameter(description = "Alerts on a page, 1 to 100", example = "20")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    String limit,
            @Parameter(description = "\"next\" of the page before; with the same choices")
                    @QueryParam("cursor")
                    @Nullable String cursor) {
        var member = Member.of(caller);
        int most = Limit.of(limit);
        var found =
                inbox.newest(
                        member,
                        place(cursor),
                        search == null ? null : uuid("search", search),
                        isTrue("unread", unread),
                        most + 1);
        boolean more = found.size() > most;
        var page = more ? found.subList(0, most) : found;
        return new AlertPage(
                inbox.unread(member),
                views(member, page),
                more ? Long.toString(page.getLast().number(), Character.MAX_RADIX) : null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(operationId = "alert", summary = "One alert")
    @APIResponse(responseCode = "200", description = "The alert")
    @APIResponse(responseCode = "404", description = "urn:tidings:problem:alert-not-found")
    public AlertView alert(@PathParam("id") String id) {
        var member = Member.of(caller);
        var row = inbox.find(member, known(id)).orElseThrow(() -> new AlertNotFound(id));
        return views(member, List.of(row)).getFirst();
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "markAlertsRead",
            summary = "Mark alerts as read",
            description = "At most 1,000. What is not in your inbox is left out.")
    @APIResponse(responseCode = "200", description = "How many are unread now")
    @APIResponse(responseCode = "400", description = "The body is not valid")
    public Unread read(@Nullable Marked marked) {
        return mark(marked, true);
    }

    @POST
    @Path("/unread")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "markAlertsUnread",
            summary = "Mark alerts as unread",
            description = "At most 1,000. What is not in your inbox is left out.")
    @APIResponse(responseCode = "200", description = "How many are unread now")
    @APIResponse(responseCode = "400", description = "The body is not valid")
    public Unread unread(@Nullable Marked marked) {
        return mark(marked, false);
    }

    @POST
    @Path("/read-all")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "markAllAlertsRead",
            summary = "Mark all alerts as read",
            description =
                    "Those of one saved search where one is named, and those up to an alert where"
                            + " one is named, so that what has come since stays unread.")
    @APIResponse(responseCode = "200", description = "How many are unread now")
    public Unread readAll(@Nullable AllRead all) {
        var member = Member.of(caller);
        inbox.markAllRead(
                member, all == null ? null : all.upTo(), all == null ? null : all.search());
        return new Unread(inbox.unread(member));
    }

    /// @param alerts their ids
    @Schema(name = "MarkedAlerts")
    record Marked(
            @Schema(examples = "[\"5f0c1f4e-7f0a-4c6e-9d53-2b7f0f6a1c11\"]")
                    @Nullable List<UUID> alerts) {}

    /// @param search null: of all
    /// @param upTo null: all that are there
    @Schema(
            name = "AllAlertsRead",
            examples = "{\"search\": \"5f0c1f4e-7f0a-4c6e-9d53-2b7f0f6a1c11\"}")
    record AllRead(@Nullable UUID search, @Nullable UUID upTo) {}

    @Schema(name = "UnreadAlerts")
    record Unread(@Schema(examples = "3") int unread) {}

    private Unread mark(@Nullable Marked marked, boolean read) {
        var alerts = marked == null ? null : marked.alerts();
        if (alerts == null || alerts.size() > MOST_MARKED || alerts.contains(null)) {
            throw new ParameterNotValid("alerts", "a list of ids, " + MOST_MARKED + " at most");
        }
        var member = Member.of(caller);
        inbox.mark(member, alerts, read);
        return new Unread(inbox.unread(member));
    }

    private List<AlertView> views(Member member, List<AlertRow> rows) {
        var viewer = new Viewer(member.organization());
        var ids = rows.stream().map(AlertRow::article).distinct().toList();
        Map<UUID, StoredArticle> known =
                articles.find(viewer, ids).stream()
                        .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        return rows.stream().map(row -> AlertView.of(row, known.get(row.article()))).toList();
    }

    private static long place(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException unreadable) {
            throw new ParameterNotValid("cursor", "the value of \"next\" of the page before");
        }
    }

    private static boolean isTrue(String parameter, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ParameterNotValid(parameter, "\"true\" or \"false\"");
        };
    }

    private static UUID uuid(String parameter, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new ParameterNotValid(parameter, "the id of a saved search");
        }
    }

    /// What is not an id names no alert.
    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new AlertNotFound(id);
        }
    }
}
