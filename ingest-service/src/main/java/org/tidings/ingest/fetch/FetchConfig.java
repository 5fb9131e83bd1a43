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

    /// Says what asks: product and version. The part before the slash is the name by which
    /// robots.txt addresses us.
    @WithDefault("TidingsCollector/0.1")
    String product();

    /// A page or an address (`mailto:desk@outlet.example`) of whoever runs this installation, sent
    /// behind the product as `(+…)`. The default describes the project; an installation that
    /// collects from outlets of others gives its own.
    @WithDefault("https://tidings.example/collector")
    String contact();

    /// A host is left alone for at least this long after each answer, whatever is wanted from it.
    /// A reader who clicks through a site is faster.
    @WithDefault("1s")
    Duration pause();

    /// A longer pause that a host's robots.txt asks for is kept up to here: beyond it, a poll would
    /// not end.
    @WithDefault("20s")
    Duration longestPause();

    /// How long a host is believed that answers with Retry-After, for all its documents. A feed's
    /// own next poll obeys up to its longest rest.
    @WithDefault("1h")
    Duration longestRetryAfter();

    /// Long enough for a slow handshake, short enough not to hold a poll.
    @WithDefault("5s")
    Duration connectTimeout();

    /// Between two packets.
    @WithDefault("10s")
    Duration readTimeout();

    /// For all of a document, redirects included, however slowly it drips. Waiting for the host's
    /// turn does not count.
    @WithDefault("20s")
    Duration callTimeout();

    /// Of the document, as it comes and once it is unpacked. The longest news pages have some 3 MB.
    @WithDefault("8388608")
    int maxBytes();

    /// Browsers follow 20; who needs more than five has a loop.
    @WithDefault("5")
    int maxRedirects();
}
