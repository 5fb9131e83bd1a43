package org.tidings.ingest.backfill;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/// Writes archives, also such as no honest writer would (ISO 28500).
final class Warc {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final boolean packed;

    private Warc(boolean packed) {
        this.packed = packed;
    }

    static Warc plain() {
        return new Warc(false);
    }

    /// Each record is a member of its own, as crawlers write it.
    static Warc packed() {
        return new Warc(true);
    }

    Warc info() {
        return record(
                "warcinfo",
                "",
                "2024-05-01T00:00:00Z",
                "application/warc-fields",
                "software: a test\r\n".getBytes(UTF_8));
    }

    Warc page(String url, String date, String html) {
        return response(
                url,
                date,
                "200 OK",
                "Content-Type: text/html; charset=utf-8",
                html.getBytes(UTF_8));
    }

    Warc response(String url, String date, String status, String headers, byte[] body) {
        var http = new ByteArrayOutputStream();
        http.writeBytes(
                ("HTTP/1.1 "
                                + status
                                + "\r\n"
                                + headers
                                + "\r\nContent-Length: "
                                + body.length
                                + "\r\n\r\n")
                        .getBytes(ISO_8859_1));
        http.writeBytes(body);
        return record(
                "response", url, date, "application/http; msgtype=response", http.toByteArray());
    }

    Warc record(String type, String url, String date, String contentType, byte[] body) {
        var record = new ByteArrayOutputStream();
        record.writeBytes(
                ("WARC/1.0\r\nWARC-Type: "
                                + type
                                + "\r\nWARC-Record-ID: <urn:uuid:"
                                + UUID.randomUUID()
                                + ">\r\nWARC-Date: "
                                + date
                                + "\r\n"
                                + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                                + "Content-Type: "
                                + contentType
                                + "\r\nContent-Length: "
                                + body.length
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return raw(record.toByteArray());
    }

    Warc raw(byte[] bytes) {
        file.writeBytes(packed ? gzip(bytes) : bytes);
        return this;
    }

    byte[] bytes() {
        return file.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
