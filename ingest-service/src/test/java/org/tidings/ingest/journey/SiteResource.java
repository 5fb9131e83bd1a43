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
                    "ebb.example",
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
        return Map.ofEntries(
                Map.entry("tidings.fetch.mappings", mappings),
                Map.entry("tidings.secrets.key", "a key for tests, and for nothing else at all"),
                Map.entry("tidings.poll.tick", "1s"),
                Map.entry("tidings.fetch.pause", "0s"),
                Map.entry("tidings.fetch.call-timeout", "3s"),
                Map.entry("tidings.poll.host-pause", "0s"),
                Map.entry("tidings.poll.renewal", "1s"),
                Map.entry("tidings.poll.lease", "3s"),
                Map.entry("tidings.refetch.tick", "1s"),
                Map.entry("tidings.refetch.missing-pause", "1s"),
                Map.entry("tidings.refetch.missing-for", "1s"),
                Map.entry("tidings.refetch.gone-pause", "1s"));
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
