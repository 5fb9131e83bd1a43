package org.tidings.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.regex.Pattern;

/// Takes secrets out of the addresses that finished spans name. Feeds that programs read and
/// callbacks of hubs have one in their path instead of a token, and whoever looks at traces must
/// not come to have it.
final class MaskedAddresses implements SpanExporter {
    private static final String API = "/api/v1/";
    private static final Pattern SECRET = Pattern.compile("(/api/v1/(?:atom|websub)/)[^/?#\\s]+");
    private static final String MASKED = "$1{token}";

    private final SpanExporter exporter;

    MaskedAddresses(SpanExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return exporter.export(spans.stream().map(MaskedAddresses::masked).toList());
    }

    private static SpanData masked(SpanData span) {
        boolean said = names(span.getName());
        for (Object value : span.getAttributes().asMap().values()) {
            said = said || (value instanceof String text && names(text));
        }
        return said ? new Masked(span) : span;
    }

    /// Most texts are none of these addresses, and are not searched further.
    private static boolean names(String text) {
        return text.contains(API) && SECRET.matcher(text).find();
    }

    private static String masked(String text) {
        return SECRET.matcher(text).replaceAll(MASKED);
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    private static final class Masked extends DelegatingSpanData {
        private final String name;
        private final Attributes attributes;

        Masked(SpanData span) {
            super(span);
            this.name = masked(span.getName());
            var masked = span.getAttributes().toBuilder();
            span.getAttributes()
                    .forEach(
                            (key, value) -> {
                                if (value instanceof String text && names(text)) {
                                    masked.put(AttributeKey.stringKey(key.getKey()), masked(text));
                                }
                            });
            this.attributes = masked.build();
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Attributes getAttributes() {
            return attributes;
        }
    }
}
