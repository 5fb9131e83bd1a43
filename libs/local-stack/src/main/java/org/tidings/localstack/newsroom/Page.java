package org.tidings.localstack.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// What stands at one address.
///
/// @param changed sent as Last-Modified, so to the second
record Page(String contentType, String text, Instant changed) {
    static final String HTML = "text/html; charset=utf-8";
    static final String PLAIN = "text/plain; charset=utf-8";

    Page changedAt(Instant moment) {
        return new Page(contentType, text, moment);
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /// A strong entity tag (RFC 9110, 8.8.3), quotes included.
    String etag() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
