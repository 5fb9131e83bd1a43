package org.tidings.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedAddressesTest {
    private static final String SECRET = "/api/v1/atom/Zm9yIHRoZSBkb2N1bWVudGF0aW9uIG9ubHksIG5vbmU";

    private final Kept kept = new Kept();

    @Test
    void givenAnAddressWithASecret_whenItsSpanIsSent_thenTheSecretStaysHere() {
        var span = sent("GET " + SECRET, "url.full", "http://query:8083" + SECRET + "?cursor=c");

        assertEquals("GET /api/v1/atom/{token}", span.getName());
        assertEquals(
                "http://query:8083/api/v1/atom/{token}?cursor=c",
                span.getAttributes().get(AttributeKey.stringKey("url.full")));
        assertEquals(7L, span.getAttributes().get(AttributeKey.longKey("size")));
        assertEquals(
                "/api/v1/websub/{token}",
                sent("GET", "url.path", "/api/v1/websub/abc")
                        .getAttributes()
                        .get(AttributeKey.stringKey("url.path")));
    }

    @Test
    void givenAnyOtherAddress_whenItsSpanIsSent_thenItIsTheSame() {
        var span = sent("GET", "url.path", "/api/v1/articles/7");

        var again = new ArrayList<SpanData>();
        var exporter = new MaskedAddresses(SpanExporter.composite(new Kept(again)));
        exporter.export(List.of(span));

        assertSame(span, again.getFirst());
    }

    private SpanData sent(String name, String key, String address) {
        try (var spans =
                SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(new MaskedAddresses(kept)))
                        .build()) {
            spans.get("test")
                    .spanBuilder(name)
                    .setAttribute(key, address)
                    .setAttribute("size", 7)
                    .startSpan()
                    .end();
        }
        return kept.spans().getLast();
    }

    private record Kept(List<SpanData> spans) implements SpanExporter {
        Kept() {
            this(new ArrayList<>());
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> finished) {
            spans.addAll(finished);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
