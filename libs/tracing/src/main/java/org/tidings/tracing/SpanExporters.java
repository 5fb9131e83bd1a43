package org.tidings.tracing;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.zipkin.ZipkinSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/// Sends finished spans wherever the configuration says, to both places if it names both, and
/// without the secrets that some addresses hold. A bean
/// of this type takes the place of the framework's own exporter.
@ApplicationScoped
class SpanExporters {
    @Produces
    @Singleton
    SpanExporter exporter(TracingConfig config) {
        var exporters = new ArrayList<SpanExporter>();
        config.zipkinEndpoint()
                .map(at -> ZipkinSpanExporter.builder().setEndpoint(at.toString()).build())
                .ifPresent(exporters::add);
        config.otlpEndpoint()
                .map(at -> OtlpHttpSpanExporter.builder().setEndpoint(at.toString()).build())
                .ifPresent(exporters::add);
        return new MaskedAddresses(SpanExporter.composite(exporters));
    }
}
