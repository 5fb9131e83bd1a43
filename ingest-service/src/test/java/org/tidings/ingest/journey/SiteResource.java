package org.tidings.ingest.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One local site under several names, which the address guard lets through by mapping, and short
/// waits.
public class SiteResource implements QuarkusTestResourceLifecycleManager {
    private static LocalSite site;

    private LocalSite own;

    @Override
    public Map<String, String> start() {
        own = new LocalSite();
        share(own);
        String mappings =
                Stream.of("harbour.example", "hill.example", "www.quay.example", "pier.example")
                        .map(host -> host + "=127.0.0.1:" + own.port())
                        .collect(Collectors.joining(","));
        return Map.of(
                "tidings.fetch.mappings", mappings,
                "tidings.secrets.key", "a key for tests, and for nothing else at all",
                "tidings.poll.tick", "1s",
                "tidings.fetch.pause", "0s",
                "tidings.fetch.call-timeout", "3s",
                "tidings.poll.host-pause", "0s",
                "tidings.poll.renewal", "1s",
                "tidings.poll.lease", "3s");
    }

    private static void share(LocalSite started) {
        site = started;
    }

    static LocalSite site() {
        return site;
    }

    @Override
    public void stop() {
        own.close();
    }
}
