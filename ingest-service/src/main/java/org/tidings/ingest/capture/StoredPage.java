package org.tidings.ingest.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.Exchange;

/// A capture with its body.
///
/// @param article null when the page gave none
/// @param body as it was once unpacked from its transfer
/// @param digest SHA-256 of the body, hexadecimal
record StoredPage(
        UUID id,
        @Nullable UUID article,
        String url,
        Instant requestedAt,
        Instant fetchedAt,
        int status,
        List<Exchange.Header> headers,
        ByteString body,
        String digest) {}
