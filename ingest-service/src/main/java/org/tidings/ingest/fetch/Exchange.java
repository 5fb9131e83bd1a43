package org.tidings.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a document came: the last request and its answer.
///
/// @param requestedAt when that request went out
/// @param headers of the answer, in the server's order
/// @param movedTo where the document lies for good, as an unbroken chain of 301 and 308 from the
///     first address says; null when nothing says so
public record Exchange(
        Instant requestedAt, int status, List<Header> headers, @Nullable URI movedTo) {
    /// A header as it was sent.
    public record Header(String name, String value) {}

    public Exchange {
        headers = List.copyOf(headers);
    }

    /// The values of all headers of that name.
    public List<String> all(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
