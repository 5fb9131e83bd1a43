package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.tidings.localstack.bench.corpus.ArticleMessage;
import org.tidings.localstack.bench.corpus.CorpusArticle;

/// How long articles that arrive one by one take until searches see them, beside a full index.
final class Arriving {
    private static final String MAIN = "org.tidings.query.index.ArrivalBench";

    /// Of a service that has just started, the first are slower.
    private static final int WARM_UP = 28;

    private final MeasuredService service;
    private final String servers;
    private final ArticleMessage messages;
    private final Path folder;
    private final Consumer<String> out;

    /// @param service is running
    /// @param servers of Kafka
    /// @param folder for the messages
    Arriving(
            MeasuredService service,
            String servers,
            ArticleMessage messages,
            Path folder,
            Consumer<String> out) {
        this.service = service;
        this.servers = servers;
        this.messages = messages;
        this.folder = folder;
        this.out = out;
    }

    /// @param articles more than are needed for warmth
    void measure(List<CorpusArticle> articles) throws IOException, InterruptedException {
        Path file = folder.resolve("arriving.jsonl");
        Files.write(file, articles.stream().map(each -> messages.of(each).toString()).toList());
        long[] nanos =
                new ServiceClass(service.classPath(), MAIN)
                                .run(
                                        servers,
                                        service.topic(),
                                        file.toString(),
                                        service.address().resolve("/q/metrics").toString())
                                .stream()
                                .mapToLong(Long::parseLong)
                                .skip(WARM_UP)
                                .toArray();
        var times = Percentiles.of(nanos);
        out.accept(
                "From Kafka to searchable, one by one (%d): median %.0f ms, p95 %.0f, p99 %.0f"
                        .formatted(
                                times.count(),
                                times.p50() / 1e6,
                                times.p95() / 1e6,
                                times.p99() / 1e6));
    }
}
