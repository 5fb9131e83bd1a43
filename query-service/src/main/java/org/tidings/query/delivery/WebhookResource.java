package org.tidings.query.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Where the organisation's alerts are sent as signed requests.
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Delivery", description = "How alerts come to people and programs")
class WebhookResource {
    private final Webhooks webhooks;
    private final WebhookRepository rows;
    private final WebhookClient client;
    private final InstantSource clock;
    private final Caller caller;

    WebhookResource(
            Webhooks webhooks,
            WebhookRepository rows,
            WebhookClient client,
            InstantSource clock,
            Caller caller) {
        this.webhooks = webhooks;
        this.rows = rows;
        this.client = client;
        this.clock = clock;
        this.caller = caller;
    }

    /// @param search null: of all searches that the organisation shares
    @Schema(name = "Webhook")
    record View(
            UUID id,
            String url,
            @Schema(description = "Whose alerts; null: of all that the organisation shares.")
                    @Nullable UUID search,
            @Schema(description = "Keycloak's id of the person.") String createdBy,
            Instant createdAt) {
        static View of(Webhook webhook) {
            return new View(
                    webhook.id(),
                    webhook.url(),
                    webhook.search(),
                    webhook.createdBy(),
                    webhook.createdAt());
        }
    }

    @Schema(name = "NewWebhook")
    record Wanted(
            @Schema(examples = "https://hooks.example/tidings") @Nullable String url,
            @Schema(description = "Whose alerts; none: of all that the organisation shares.")
                    @Nullable String search) {}

    @Schema(name = "WebhookSecret")
    record Secret(
            View webhook,
            @Schema(description = "What requests are signed with. It is not shown again.")
                    String secret) {}

    /// @param reason null when it was delivered
    @Schema(name = "WebhookTest")
    record Tested(
            boolean delivered, @Schema(examples = "it answered 503") @Nullable String reason) {}

    @Schema(name = "WebhookReplay")
    record Replayed(@Schema(examples = "12") int deliveries) {}

    @GET
    @RolesAllowed(Role.LEAD)
    @Operation(operationId = "webhooks", summary = "The organisation's webhooks")
    @APIResponse(responseCode = "200", description = "All but those of others' own searches")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    public List<View> all() {
        return webhooks.of(caller).stream().map(View::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.LEAD)
    @Operation(
            operationId = "addWebhook",
            summary = "Have alerts sent to an address",
            description =
                    "Each alert is a POST with JSON, at least once, under a stable Idempotency-Key."
                            + " Tidings-Signature is v1= and the HMAC-SHA256, in hexadecimal, over"
                            + " Tidings-Timestamp, a full stop and the body.")
    @APIResponse(
            responseCode = "201",
            description = "The webhook and its secret",
            content = @Content(schema = @Schema(implementation = Secret.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such saved search",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "Nothing is sent to this address, or there are too many",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "503", description = "urn:tidings:problem:secrets-key-missing")
    public Response add(@Nullable Wanted wanted) {
        var added =
                webhooks.add(
                        caller,
                        wanted == null ? null : wanted.url(),
                        wanted == null ? null : wanted.search());
        return Response.created(URI.create("/api/v1/webhooks/" + added.webhook().id()))
                .entity(new Secret(View.of(added.webhook()), added.secret()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.LEAD)
    @Operation(
            operationId = "changeWebhook",
            summary = "Have alerts sent to another address, or those of another search",
            description = "The secret stays. What is being tried again goes to the new address.")
    @APIResponse(responseCode = "200", description = "The webhook as it is now")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such webhook, or no such saved search",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "Nothing is sent to this address",
            content = @Content(mediaType = "application/problem+json"))
    public View change(@PathParam("id") String id, @Nullable Wanted wanted) {
        return View.of(
                webhooks.change(
                        caller,
                        webhooks.get(caller, id),
                        wanted == null ? null : wanted.url(),
                        wanted == null ? null : wanted.search()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.LEAD)
    @Operation(
            operationId = "removeWebhook",
            summary = "Send nothing more, and forget what could not be sent")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "404",
            description = "No such webhook",
            content = @Content(mediaType = "application/problem+json"))
    public void remove(@PathParam("id") String id) {
        rows.remove(webhooks.get(caller, id));
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed(Role.LEAD)
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "A new secret; the old one signs nothing more")
    @APIResponse(responseCode = "200", description = "The webhook and its secret")
    @APIResponse(
            responseCode = "404",
            description = "No such webhook",
            content = @Content(mediaType = "application/problem+json"))
    public Secret renewSecret(@PathParam("id") String id) {
        var webhook = webhooks.get(caller, id);
        return new Secret(View.of(webhook), webhooks.renewSecret(webhook));
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed(Role.LEAD)
    @Operation(
            operationId = "testWebhook",
            summary = "Send a signed request without an alert, and say what came of it",
            description = "Tried once. Its Tidings-Event is test.")
    @APIResponse(responseCode = "200", description = "What came of it")
    @APIResponse(
            responseCode = "404",
            description = "No such webhook",
            content = @Content(mediaType = "application/problem+json"))
    public Tested test(@PathParam("id") String id) {
        var webhook = webhooks.get(caller, id);
        String key = UUID.randomUUID().toString();
        var message = new WebhookClient.Message("test", key, "{\"event\":\"test\"}");
        return switch (client.send(webhook, message, clock.instant())) {
            case Outcome.Delivered _ -> new Tested(true, null);
            case Outcome.Failed(String reason, _) -> new Tested(false, reason);
        };
    }

    @GET
    @Path("/{id}/dead-letters")
    @RolesAllowed(Role.LEAD)
    @Operation(
            operationId = "webhookDeadLetters",
            summary = "What could not be delivered, and why",
            description = "Given up after the last attempt. The newest 200.")
    @APIResponse(responseCode = "200", description = "The dead letters")
    @APIResponse(
            responseCode = "404",
            description = "No such webhook",
            content = @Content(mediaType = "application/problem+json"))
    public List<DeadLetter> deadLetters(@PathParam("id") String id) {
        return rows.deadLetters(webhooks.get(caller, id));
    }

    @POST
    @Path("/{id}/dead-letters/replay")
    @RolesAllowed(Role.LEAD)
    @Operation(
            operationId = "replayWebhookDeadLetters",
            summary = "Try again to deliver all that was given up")
    @APIResponse(responseCode = "200", description = "How many are due again")
    @APIResponse(
            responseCode = "404",
            description = "No such webhook",
            content = @Content(mediaType = "application/problem+json"))
    public Replayed replay(@PathParam("id") String id) {
        return new Replayed(rows.replay(webhooks.get(caller, id), clock.instant()));
    }
}
