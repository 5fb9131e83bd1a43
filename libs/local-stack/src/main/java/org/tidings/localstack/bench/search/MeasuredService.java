package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.search.Answering.Request;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.JavaService;
import org.tidings.localstack.process.LocalPorts;
import org.tidings.localstack.process.Memory;
import org.tidings.localstack.stack.Member;
import org.tidings.localstack.stack.Services;
import org.tidings.localstack.testing.TestStack;

/// One process of the packaged query-service with a database of its own.
final class MeasuredService {
    private static final String PASSWORD = "only-for-this-bench";
    private static final String TOPIC_PREFIX = "bench.";

    /// Only links in mails name it, and none is sent.
    private static final int NO_GATEWAY = 1;

    private static final String INDEXED = "tidings_index_changes_total";

    private final Services.Database database;
    private final JavaService service;
    private final Path index;
    private final Member member;

    /// @param stack whose components run
    /// @param heap as in `-Xmx`
    MeasuredService(TestStack stack, Home home, String heap) {
        database = database(stack);
        service = service(stack, home, heap);
        index = home.data(Services.QUERY).resolve("index");
        member = new Member(home, new FullSpeed(service));
    }

    private static Services.Database database(TestStack stack) {
        stack.databases().ensure("bench_query", PASSWORD);
        return new Services.Database(
                stack.databases().jdbcUrl("bench_query"), "bench_query", PASSWORD);
    }

    private JavaService service(TestStack stack, Home home, String heap) {
        int port = LocalPorts.free();
        var services =
                new Services(
                        stack.checkout(),
                        home,
                        stack.components(),
                        Map.of(Services.QUERY, port, Services.GATEWAY, NO_GATEWAY),
                        Map.of("query", database),
                        TOPIC_PREFIX,
                        "",
                        "");
        var query = services.query(Services.QUERY, port);
        return new JavaService(
                query.home(),
                query.instance(),
                query.jar(),
                query.port(),
                heap,
                query.needs(),
                new LinkedHashMap<>(query.settings()));
    }

    void start() {
        member.start();
    }

    void stop() {
        member.stop();
    }

    URI address() {
        return service.address();
    }

    Services.Database database() {
        return database;
    }

    /// The topic on which articles arrive.
    String topic() {
        return TOPIC_PREFIX + "articles.enriched";
    }

    Path index() {
        return index;
    }

    /// What a class of the service runs from.
    String classPath() {
        Path application = service.jar().toAbsolutePath().getParent();
        return String.join(
                ":",
                List.of(
                        application + "/app/*",
                        application + "/lib/main/*",
                        application + "/lib/boot/*"));
    }

    long memory() {
        return member.process().running().map(Memory::of).orElse(0L);
    }

    /// How many changes searches can see since the start.
    long indexed() throws IOException {
        if (!member.isRunning()) {
            throw member.died();
        }
        var request = new Request(address().resolve("/q/metrics"), Map.of(), null);
        return new String(HttpCalls.call(request), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(INDEXED))
                .mapToLong(line -> (long) Double.parseDouble(line.replaceAll(".* ", "")))
                .findFirst()
                .orElseThrow(() -> new StackException("no figure " + INDEXED));
    }

    /// In bytes, on the disk.
    long indexSize() throws IOException {
        try (var files = Files.list(index)) {
            return files.mapToLong(MeasuredService::size).sum();
        }
    }

    /// Files come and go while segments are merged.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
