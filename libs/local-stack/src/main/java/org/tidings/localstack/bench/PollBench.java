package org.tidings.localstack.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tidings.localstack.StackException;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.JavaService;
import org.tidings.localstack.process.LocalPorts;
import org.tidings.localstack.process.Memory;
import org.tidings.localstack.stack.Member;
import org.tidings.localstack.stack.Services;
import org.tidings.localstack.stack.Stack;
import org.tidings.localstack.testing.TestStack;

/// How many polls a second one ingest-service makes of many feeds, and whether its memory grows.
final class PollBench {
    private static final String PASSWORD = "only-for-this-bench";
    private static final int INTERVAL_SECONDS = 10;
    private static final int PARTS = 5;
    private static final Duration STALLED_AFTER = Duration.ofSeconds(5);

    private final TestStack components;
    private final int feeds;
    private final int seconds;
    private final Consumer<String> out;

    /// @param seconds that the measurement lasts
    PollBench(TestStack components, int feeds, int seconds, Consumer<String> out) {
        this.components = components;
        this.feeds = feeds;
        this.seconds = seconds;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        try (var farm = new FeedFarm(feeds)) {
            Home home =
                    components
                            .checkout()
                            .home(components.stack().home().folder().resolve("ingest-bench"));
            var service = service(home, farm);
            var stack = new Stack(home, List.of(service));
            Member member = stack.member(service.name());
            member.start();
            try {
                var registration = new FeedRegistration(components, service.address());
                registration.addAll(feeds, INTERVAL_SECONDS, out);
                awaitAll(farm);
                measure(farm, member);
            } finally {
                stack.stop();
            }
        }
    }

    private JavaService service(Home home, FeedFarm farm) {
        Map<String, Services.Database> databases = new LinkedHashMap<>();
        for (String name : Services.DATABASES) {
            components.databases().ensure("bench_" + name, PASSWORD);
            databases.put(
                    name,
                    new Services.Database(
                            components.databases().jdbcUrl("bench_" + name),
                            "bench_" + name,
                            PASSWORD));
        }
        var ports = new LinkedHashMap<String, Integer>();
        for (String name :
                List.of(Services.INGEST, Services.NLP, Services.QUERY, Services.GATEWAY)) {
            ports.put(name, LocalPorts.free());
        }
        var services =
                new Services(
                        components.checkout(),
                        home,
                        components.components(),
                        ports,
                        databases,
                        "bench.",
                        farm.mapping(),
                        "");
        return services.all().stream()
                .filter(each -> each.name().equals(Services.INGEST))
                .map(JavaService.class::cast)
                .map(PollBench::withoutPause)
                .findFirst()
                .orElseThrow();
    }

    /// The pause between a feed and its first page would be all that the first round measures.
    private static JavaService withoutPause(JavaService service) {
        var settings = new LinkedHashMap<>(service.settings());
        settings.put("TIDINGS_FETCH_PAUSE", "0s");
        return new JavaService(
                service.home(),
                service.instance(),
                service.jar(),
                service.port(),
                service.heap(),
                service.needs(),
                settings);
    }

    private void awaitAll(FeedFarm farm) throws InterruptedException {
        long began = System.nanoTime();
        long last = -1;
        while (farm.count().feeds() < feeds) {
            Thread.sleep(STALLED_AFTER);
            long now = farm.count().polls();
            if (now == last) {
                throw new StackException("polling stopped at " + farm.count());
            }
            last = now;
        }
        long took = (System.nanoTime() - began) / 1_000_000_000;
        out.accept(
                "  first round after %d s: %,d pages fetched and stored"
                        .formatted(took, farm.count().pages()));
        Thread.sleep(2L * INTERVAL_SECONDS * 1000);
    }

    private void measure(FeedFarm farm, Member member) throws InterruptedException {
        var process = member.process().running().orElseThrow();
        var before = farm.count();
        long began = System.nanoTime();
        for (int part = 1; part <= PARTS; part++) {
            Thread.sleep(seconds * 1000L / PARTS);
            var now = farm.count();
            double elapsed = (System.nanoTime() - began) / 1e9;
            out.accept(
                    "  after %3.0f s: %,.0f polls/s, %.1f %% of them 304, %,.1f pages/s; %,d MB"
                            .formatted(
                                    elapsed,
                                    (now.polls() - before.polls()) / elapsed,
                                    100.0
                                            * (now.unchanged() - before.unchanged())
                                            / Math.max(1, now.polls() - before.polls()),
                                    (now.pages() - before.pages()) / elapsed,
                                    Memory.of(process) >> 20));
        }
    }
}
