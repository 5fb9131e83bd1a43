package org.tidings.ingest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tidings.ingest.extract.PageExtractor;
import org.tidings.ingest.parse.FeedReader;
import org.tidings.ingest.parse.Gunzip;

/// Reads the same files over and over on one thread.
///
/// Arguments: a folder with `pages` and `feeds`, and perhaps the folder of the evaluation data.
public final class ReadingBench {
    private static final long WARM_UP = 6_000_000_000L;
    private static final long MEASURED = 10_000_000_000L;
    private static final PageExtractor EXTRACTOR = new PageExtractor();

    private ReadingBench() {}

    public static void main(String[] folders) throws IOException {
        Path texts = Path.of(folders[0]);
        measure("pages extracted, demo newsroom", texts.resolve("pages"), ReadingBench::extract);
        measure("feeds parsed, demo newsroom", texts.resolve("feeds"), ReadingBench::parse);
        if (folders.length > 1) {
            Path data = Path.of(folders[1]);
            measure(
                    "pages extracted, extraction_trafilatura",
                    data.resolve("extraction_trafilatura/html"),
                    ReadingBench::extract);
        }
        System.exit(0);
    }

    private static void extract(byte[] page) {
        EXTRACTOR.extract(page, null, null, null);
    }

    private static void parse(byte[] feed) {
        FeedReader.read(feed, null, null);
    }

    private static void measure(String what, Path folder, Consumer<byte[]> read)
            throws IOException {
        List<byte[]> files = files(folder);
        rounds(files, read, WARM_UP, new ArrayList<>());
        List<Long> times = new ArrayList<>();
        long took = rounds(files, read, MEASURED, times);
        times.sort(null);
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        System.out.printf(
                Locale.ROOT,
                "  %s: %,.0f/s; %.2f ms median, %.2f ms 95th percentile (%,d files, %,d KB on"
                        + " average)%n",
                what,
                times.size() * 1e9 / took,
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 95 / 100) / 1e6,
                files.size(),
                bytes / files.size() / 1024);
    }

    /// Whole rounds only, so that each file counts as often as any other.
    private static long rounds(
            List<byte[]> files, Consumer<byte[]> read, long atLeast, List<Long> times) {
        long began = System.nanoTime();
        while (System.nanoTime() - began < atLeast) {
            for (byte[] file : files) {
                long start = System.nanoTime();
                read.accept(file);
                times.add(System.nanoTime() - start);
            }
        }
        return System.nanoTime() - began;
    }

    private static List<byte[]> files(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                byte[] body = Gunzip.unpacked(Files.readAllBytes(path));
                if (body != null) {
                    files.add(body);
                }
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no files in " + folder);
        }
        return files;
    }
}
