package org.tidings.ingest.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How documents are fetched.
@ConfigMapping(prefix = "tidings.fetch")
interface FetchConfig {
    /// `host=address:port`: connections to the host go there, whatever its name resolves to. The
    /// only exceptions from the address guard, meant for the demo newsroom and for tests.
    Optional<List<String>> mappings();

    /// Says who asks. Outlets want to know whom to write to: see [#contact()].
    @WithDefault("TidingsCollector/0.1 (media monitoring)")
    String userAgent();

    /// An address of whoever runs this installation; sent behind the user agent.
    Optional<String> contact();

    /// Long enough for a slow handshake, short enough not to hold a poll.
    @WithDefault("5s")
    Duration connectTimeout();

    /// Between two packets.
    @WithDefault("10s")
    Duration readTimeout();

    /// For everything, redirects included.
    @WithDefault("20s")
    Duration callTimeout();

    /// Of the document once it is unpacked. The longest news pages have some 3 MB.
    @WithDefault("8388608")
    int maxBytes();

    /// Browsers follow 20; who needs more than five has a loop.
    @WithDefault("5")
    int maxRedirects();
}
