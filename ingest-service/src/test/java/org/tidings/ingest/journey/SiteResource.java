package org.tidings.ingest.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One local site under several names, which the address guard lets through by mapping, and short
/// waits.
public class SiteResource implements QuarkusTestResourceLifecycleManager {
    private static final List<String> HOSTS =
            List.of(
                    "harbour.example",
                    "hill.example",
                    "www.quay.example",
                    "pier.example",
                    "fair.example",
                    "lake.example",
                    "closed.example",
                    "partly.example",
                    "trouble.example",
                    "hub.example",
                    "*.many.example");

    private static LocalSite site;

    private LocalSite own;

    @Override
    public Map<String, String> start() {
        own = new LocalSite();
        share(own);
        String mappings =
                HOSTS.stream()
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
                "tidings.poll.lease", "3s",
                "tidings.refetch.tick", "1s",
                "tidings.refetch.missing-pause", "1s",
                "tidings.refetch.missing-for", "1s",
                "tidings.refetch.gone-pause", "1s");
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
