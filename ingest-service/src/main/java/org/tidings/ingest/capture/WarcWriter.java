package org.tidings.ingest.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import okio.ByteString;
import org.tidings.ingest.fetch.Exchange;

/// Writes WARC 1.1 (ISO 28500:2017), each record a gzip member of its own, so that a reader can go
/// to any of them.
///
/// A capture is a `response` record and a `metadata` record about it. The body stands there as it
/// was once unpacked; headers that told of its packing on the way carry the prefix
/// `X-Archive-Orig-`, as other writers do. Requests are not kept.
final class WarcWriter {
    private static final Set<String> OF_THE_TRANSFER =
            Set.of("content-encoding", "transfer-encoding", "content-length");

    private final OutputStream out;

    WarcWriter(OutputStream out) {
        this.out = out;
    }

    /// The first record of a file.
    void info(Instant at) throws IOException {
        Map<String, String> fields = fields("warcinfo", UUID.randomUUID(), at);
        fields.put("Content-Type", "application/warc-fields");
        write(
                fields,
                bytes(
                        """
                        software: Tidings\r
                        format: WARC File Format 1.1\r
                        conformsTo: http://iipc.github.io/warc-specifications/specifications/\
                        warc-format/warc-1.1/\r
                        """));
    }

    void page(StoredPage page) throws IOException {
        Map<String, String> response = fields("response", page.id(), page.fetchedAt());
        response.put("WARC-Target-URI", page.url());
        response.put("WARC-Payload-Digest", "sha256:" + page.digest());
        response.put("Content-Type", "application/http;msgtype=response");
        write(response, http(page));

        Map<String, String> about = fields("metadata", UUID.randomUUID(), page.fetchedAt());
        about.put("WARC-Target-URI", page.url());
        about.put("WARC-Refers-To", urn(page.id()));
        about.put("Content-Type", "application/warc-fields");
        write(about, metadata(page));
    }

    private static byte[] metadata(StoredPage page) {
        var taken = page.requestedAt().until(page.fetchedAt(), ChronoUnit.MILLIS);
        String lines = "requested-at: " + page.requestedAt() + "\r\nfetchTimeMs: " + taken + "\r\n";
        return bytes(
                page.article() == null ? lines : lines + "article-id: " + page.article() + "\r\n");
    }

    private static byte[] http(StoredPage page) throws IOException {
        var head = new StringBuilder("HTTP/1.1 " + page.status() + " \r\n");
        for (Exchange.Header header : page.headers()) {
            boolean changed = OF_THE_TRANSFER.contains(lower(header.name()));
            head.append(changed ? "X-Archive-Orig-" : "")
                    .append(header.name())
                    .append(": ")
                    .append(header.value())
                    .append("\r\n");
        }
        head.append("Content-Length: ").append(page.body().size()).append("\r\n\r\n");
        var block = new ByteArrayOutputStream();
        block.write(bytes(head.toString()));
        page.body().write(block);
        return block.toByteArray();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> fields(String type, UUID id, Instant at) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("WARC-Type", type);
        fields.put("WARC-Record-ID", urn(id));
        fields.put("WARC-Date", at.truncatedTo(ChronoUnit.MILLIS).toString());
        return fields;
    }

    private static String urn(UUID id) {
        return "<urn:uuid:" + id + ">";
    }

    private void write(Map<String, String> fields, byte[] block) throws IOException {
        var head = new StringBuilder("WARC/1.1\r\n");
        fields.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("WARC-Block-Digest: sha256:").append(digest(block)).append("\r\n");
        head.append("Content-Length: ").append(block.length).append("\r\n\r\n");
        var member = new GZIPOutputStream(out);
        member.write(bytes(head.toString()));
        member.write(block);
        member.write(bytes("\r\n\r\n"));
        member.finish();
    }

    private static String digest(byte[] block) {
        return ByteString.of(block).sha256().hex();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
