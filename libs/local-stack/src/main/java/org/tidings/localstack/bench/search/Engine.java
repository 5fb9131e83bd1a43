package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The engine alone, on a copy of the service's index, without the service.
final class Engine {
    /// How often each question is asked in a row, on both sides, once for warmth and once to
    /// measure; its mean counts.
    static final int TIMES = 20;

    private static final String MAIN = "org.tidings.query.index.EngineBench";

    private final MeasuredService service;
    private final String organization;
    private final Path folder;

    /// @param organization of the viewer
    /// @param folder for the copy
    Engine(MeasuredService service, String organization, Path folder) {
        this.service = service;
        this.organization = organization;
        this.folder = folder;
    }

    /// @param segments of the index
    /// @param nanos of each question, by kind
    record Measured(int segments, Map<Kind, long[]> nanos) {}

    Path copy() {
        return folder;
    }

    /// How many segments the index has on the disk.
    int segments() throws IOException {
        try (Stream<Path> files = Files.list(service.index())) {
            return (int) files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    /// @param questions those of kinds that find articles count
    Measured measure(Map<Kind, List<Question>> questions) throws IOException, InterruptedException {
        var asked =
                questions.entrySet().stream()
                        .filter(each -> each.getKey().findsArticles())
                        .flatMap(each -> each.getValue().stream())
                        .toList();
        Path file = folder.resolveSibling("engine-queries.txt");
        Files.write(file, asked.stream().map(Question::text).toList());
        var lines =
                new ServiceClass(service.classPath(), MAIN)
                        .run(
                                folder.toString(),
                                file.toString(),
                                organization,
                                Integer.toString(TIMES));
        var nanos = new EnumMap<Kind, List<Long>>(Kind.class);
        for (int i = 0; i < asked.size(); i++) {
            String line = lines.get(i + 1);
            nanos.computeIfAbsent(asked.get(i).kind(), _ -> new ArrayList<>())
                    .add(Long.valueOf(line.substring(0, line.indexOf('\t'))));
        }
        return new Measured(Integer.parseInt(lines.getFirst()), arrays(nanos));
    }

    static String line(Kind kind, Percentiles times) {
        return "  %-9s (%d): median %8.3f ms, p95 %8.3f, p99 %8.3f, mean %8.3f"
                .formatted(
                        kind.title(),
                        times.count(),
                        times.p50() / 1e6,
                        times.p95() / 1e6,
                        times.p99() / 1e6,
                        times.mean() / 1e6);
    }

    private static Map<Kind, long[]> arrays(Map<Kind, List<Long>> lists) {
        var arrays = new EnumMap<Kind, long[]>(Kind.class);
        lists.forEach(
                (kind, list) ->
                        arrays.put(kind, list.stream().mapToLong(Long::longValue).toArray()));
        return arrays;
    }

    /// Makes the copy that is measured. The service has to be stopped, so that nothing moves.
    void copyIndex() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(service.index())) {
            files.filter(file -> !file.endsWith("write.lock")).forEach(this::copy);
        }
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
