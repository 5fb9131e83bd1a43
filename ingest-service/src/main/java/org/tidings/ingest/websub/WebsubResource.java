package org.tidings.ingest.websub;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import okio.ByteString;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.websub.Subscriptions.Delivery;

/// Where hubs call. Nobody signs in here: the address cannot be guessed, and what counts is signed.
@Path(WebsubResource.PATH)
@Tag(name = "Hubs", description = "Called by hubs of feeds (WebSub), not by people")
@RunOnVirtualThread
class WebsubResource {
    static final String PATH = "/api/v1/websub";

    private final Subscriptions subscriptions;
    private final WebsubConfig config;

    WebsubResource(Subscriptions subscriptions, WebsubConfig config) {
        this.subscriptions = subscriptions;
        this.config = config;
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "A hub asks whether a subscription was meant",
            description = "Answers with the challenge when it was; WebSub, 5.3.")
    @APIResponse(responseCode = "200", description = "It was: the challenge, as it came")
    @APIResponse(responseCode = "404", description = "It was not")
    public String verify(
            String token,
            @RestQuery("hub.mode") @Nullable String mode,
            @RestQuery("hub.topic") @Nullable String topic,
            @RestQuery("hub.challenge") @Nullable String challenge,
            @RestQuery("hub.lease_seconds") @Nullable Long lease,
            @RestQuery("hub.reason") @Nullable String reason) {
        if ("denied".equals(mode)) {
            if (subscriptions.denied(token, topic, reason)) {
                return "";
            }
        } else if (challenge != null && subscriptions.verified(token, mode, topic, lease)) {
            return challenge;
        }
        throw new NotFoundException();
    }

    @POST
    @Path("/{token}")
    @PermitAll
    @Operation(
            summary = "A hub delivers news",
            description =
                    "What is delivered is taken in as the feed's content when the hub's signature"
                            + " holds and it is of the topic; otherwise the feed is polled at once."
                            + " One whose signature does not hold is answered alike and left"
                            + " alone; WebSub, 7.1.")
    @APIResponse(responseCode = "202", description = "Taken")
    @APIResponse(responseCode = "404", description = "There is no such subscription")
    @APIResponse(responseCode = "413", description = "urn:tidings:problem:request-too-large")
    public RestResponse<Void> deliver(
            String token,
            @HeaderParam("X-Hub-Signature") @Nullable String signature,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @HeaderParam("Link") List<String> links,
            InputStream body)
            throws IOException {
        byte[] content = body.readNBytes(Math.toIntExact(config.largestDelivery() + 1));
        if (content.length > config.largestDelivery()) {
            throw new WebApplicationException(413);
        }
        if (!subscriptions.delivered(
                token, new Delivery(ByteString.of(content), signature, contentType, links))) {
            throw new NotFoundException();
        }
        return RestResponse.accepted();
    }
}
