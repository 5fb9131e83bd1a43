package org.tidings.nlp.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.ReadingTurns;
import org.tidings.nlp.reading.ReadingTurns.Work;
import org.tidings.tenancy.Role;
import org.tidings.tracing.Spans;

/// One text, read at once. Whoever calls waits in line with the news ([ReadingTurns]).
@Path("/api/v1/enrich")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading")
class EnrichResource {
    private static final String EXAMPLE =
            """
            {"title": "Ferry returns to the northern line",
             "text": "The ferry sails again, harbour master Tessa Quill said. It left at noon.",
             "published": "2026-03-02"}
            """;

    private final CloseReading reading;
    private final ReadingTurns turns;
    private final EnrichConfig config;
    private final MeterRegistry metrics;

    EnrichResource(
            CloseReading reading, ReadingTurns turns, EnrichConfig config, MeterRegistry metrics) {
        this.reading = reading;
        this.turns = turns;
        this.config = config;
        this.metrics = metrics;
    }

    /// @throws InterruptedException when the service stops
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ANALYST, Role.PLATFORM_ADMIN})
    @Operation(
            operationId = "enrich",
            summary = "Read a text",
            description =
                    "The text is read as an article is, and what was found in it is the answer."
                            + " Nothing is stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TextToRead.class),
                            examples = @ExampleObject(name = "text", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = ReadText.class)))
    @APIResponse(responseCode = "400", description = "The body is not JSON; the problem says where")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "413", description = "urn:tidings:problem:text-too-long")
    @APIResponse(responseCode = "422", description = "urn:tidings:problem:text-empty and others")
    @APIResponse(
            responseCode = "503",
            description = "urn:tidings:problem:reading-busy; Retry-After says when to try again")
    public ReadText enrich(@Nullable TextToRead given) throws InterruptedException {
        var text = GivenText.of(given == null ? new TextToRead(null, null, null) : given);
        var turn = turns.begin(Work.GIVEN, config.waiting(), config.patience());
        if (turn.isEmpty()) {
            metrics.counter("tidings.enrich.refused").increment();
            throw new ReadingBusy();
        }
        try (var _ = turn.get()) {
            return Spans.in(
                    "read",
                    SpanKind.INTERNAL,
                    Context.current(),
                    span -> {
                        span.setAttribute("tidings.characters", text.source().text().length());
                        return ReadText.of(text, reading.read(text.source()));
                    });
        }
    }
}
