package org.tidings.query.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Whether, and when, the caller has a search's alerts by mail.
@Path("/api/v1/saved-searches/{id}/delivery")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Delivery", description = "How alerts come to people and programs")
class DeliveryResource {
    private final VisibleSearches searches;
    private final MailSubscriptions subscriptions;
    private final Caller caller;

    DeliveryResource(VisibleSearches searches, MailSubscriptions subscriptions, Caller caller) {
        this.searches = searches;
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    /// @param address null: none is known
    /// @param failure null when the last mails were taken
    @Schema(name = "Delivery")
    record View(
            boolean mail,
            @Schema(description = "Where mails go; null while none do.") @Nullable String address,
            DeliverySettings.@Nullable Quiet quietHours,
            @Nullable Integer mostAnHour,
            @Schema(description = "Why the last mail that was given up could not be sent.")
                    @Nullable String failure) {}

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "delivery",
            summary = "How you have a search's alerts by mail",
            description = "Each person's own. The inbox has them in any case.")
    @APIResponse(responseCode = "200", description = "The settings")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such saved search",
            content = @Content(mediaType = "application/problem+json"))
    public View get(@PathParam("id") String id) {
        return view(searches.get(caller, id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "setDelivery",
            summary = "Have a search's alerts by mail, or no longer",
            description =
                    "Mails go to the address that your account has now. What quiet hours or the cap"
                            + " hold back comes in one mail when they let it.")
    @APIResponse(responseCode = "200", description = "The settings as they are now")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such saved search",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "The settings are not valid, or there is no address to send to",
            content = @Content(mediaType = "application/problem+json"))
    public View put(@PathParam("id") String id, @Nullable DeliverySettings settings) {
        UUID search = searches.get(caller, id);
        if (settings == null || !settings.wantsMail()) {
            subscriptions.remove(search, caller.organization(), caller.person());
            return view(search);
        }
        String address = caller.email().orElseThrow(DeliveryProblems::addressUnknown);
        subscriptions.put(
                new MailSubscription(
                        search,
                        caller.organization(),
                        caller.person(),
                        address,
                        settings.hours(),
                        settings.cap()));
        return view(search);
    }

    private View view(UUID search) {
        String organization = caller.organization();
        String failure =
                subscriptions.lastFailure(search, organization, caller.person()).orElse(null);
        return subscriptions
                .find(search, organization, caller.person())
                .map(
                        found ->
                                new View(
                                        true,
                                        found.address(),
                                        DeliverySettings.Quiet.of(found.quiet()),
                                        found.mostAnHour(),
                                        failure))
                .orElseGet(() -> new View(false, null, null, null, null));
    }
}
