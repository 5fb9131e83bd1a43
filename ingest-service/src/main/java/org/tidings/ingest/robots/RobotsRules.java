package org.tidings.ingest.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of one robots.txt for one agent.
public final class RobotsRules {
    /// Longer files are read up to here; RFC 9309, 2.5 asks for at least 500 KiB.
    public static final int MAX_BYTES = 512 * 1024;

    public static final RobotsRules ALLOW_ALL =
            new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    public static final RobotsRules DISALLOW_ALL =
            new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE));

    // The parser turns a longer delay into "fetch nothing"; how long we wait is the caller's choice
    private static final long ANY_DELAY = Long.MAX_VALUE;
    private static final int NO_WARNINGS = 0;

    private final BaseRobotRules rules;

    private RobotsRules(BaseRobotRules rules) {
        this.rules = rules;
    }

    /// Never throws: what cannot be understood binds nobody.
    ///
    /// @param contentType as the server says; null when it says nothing
    /// @param agentToken our product token, as in `tidings`; its group decides, else that of `*`
    public static RobotsRules parse(byte[] body, @Nullable String contentType, String agentToken) {
        byte[] read = body.length > MAX_BYTES ? Arrays.copyOf(body, MAX_BYTES) : body;
        var parser = new SimpleRobotRulesParser(ANY_DELAY, NO_WARNINGS);
        String type = contentType == null ? "text/plain" : contentType;
        List<String> names =
                agentToken.isBlank() ? List.of() : List.of(agentToken.toLowerCase(Locale.ROOT));
        // Without an address of the file, relative Sitemap lines are left out
        return new RobotsRules(parser.parseContent("", read, type, names));
    }

    public boolean allows(URI address) {
        return allows(address.toString());
    }

    /// @param address of a page, also one that [URI] does not take
    public boolean allows(String address) {
        return rules.isAllowed(address);
    }

    /// The pause that the site asks for between two requests (an extension that many know).
    public Optional<Duration> crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }

    /// The addresses in Sitemap lines, which bind all agents; in the file's order, each once.
    public List<URI> sitemaps() {
        return rules.getSitemaps().stream().flatMap(RobotsRules::uri).distinct().toList();
    }

    private static Stream<URI> uri(String written) {
        try {
            URI uri = new URI(written.strip().replace(" ", "%20"));
            return uri.isAbsolute() ? Stream.of(uri) : Stream.of();
        } catch (URISyntaxException unusable) {
            return Stream.of();
        }
    }
}
