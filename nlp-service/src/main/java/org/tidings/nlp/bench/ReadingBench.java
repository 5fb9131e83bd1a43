package org.tidings.nlp.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.language.LanguageConfig;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Layers;

/// Reads the same texts over and over on one thread, after a warm-up.
public final class ReadingBench {
    private static final double MEGABYTE = 1024 * 1024;

    private final List<String> texts;
    private final List<Timed<?>> layers = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final CloseReading reading;
    private final Duration toReady;
    private final PrintStream out;

    /// Loads the layers and reads one text.
    ///
    /// @param seeds the project's folder of texts
    public ReadingBench(Path seeds, LanguageConfig languages, PrintStream out) throws IOException {
        this.texts = BenchTexts.in(seeds);
        this.out = out;
        for (Layer<?> layer : Layers.load(languages).inOrder()) {
            layers.add(new Timed<>(layer));
        }
        this.reading = new CloseReading(new Layers(List.copyOf(layers)), metrics);
        reading.read(Source.of(texts.getFirst()));
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        this.toReady = Duration.ofMillis(System.currentTimeMillis() - begun);
    }

    /// @param measured how long at least; a third of it is spent on the warm-up beforehand
    public void run(Duration measured) throws IOException {
        rounds(measured.dividedBy(3));
        layers.forEach(Timed::reset);
        metrics.clear();
        long elapsed = System.nanoTime();
        long onProcessor = Timed.now();
        int articles = rounds(measured);
        double cpu = (Timed.now() - onProcessor) / 1e6 / articles;
        double wall = (System.nanoTime() - elapsed) / 1e6 / articles;
        int words = texts.stream().mapToInt(BenchTexts::words).sum() / texts.size();
        say(
                "%d texts of %d words on average; %d cores, of which one is used; Java %d",
                texts.size(),
                words,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature());
        say(
                "%.1f articles a second and core: %.1f ms on the processor, %.1f ms by the clock",
                1000 / cpu, cpu, wall);
        layers.forEach(layer -> say(layer, articles, cpu));
        say("ready %.1f s after the start, one text read", toReady.toMillis() / 1000.0);
        memory();
    }

    private void say(Timed<?> layer, int articles, double whole) {
        double each = layer.milliseconds() / articles;
        String needs = layer.needs().stream().map(Kind::name).collect(Collectors.joining(", "));
        say(
                "  %-12s %7.2f ms %5.1f %% %7.1f items  %s",
                layer.kind().name(),
                each,
                100 * each / whole,
                items(layer) / articles,
                needs.isEmpty() ? "" : "needs " + needs);
    }

    private double items(Timed<?> layer) {
        return metrics.counter("tidings.layer.items", "layer", layer.kind().name()).count();
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /// Whole rounds only, so that each text counts as often as any other.
    private int rounds(Duration atLeast) {
        long began = System.nanoTime();
        int read = 0;
        while (read == 0 || System.nanoTime() - began < atLeast.toNanos()) {
            for (String text : texts) {
                reading.read(Source.of(text));
                read++;
            }
        }
        return read;
    }

    private void memory() throws IOException {
        var heap = ManagementFactory.getMemoryMXBean();
        double peak = heap.getHeapMemoryUsage().getCommitted() / MEGABYTE;
        heap.gc();
        double kept = heap.getHeapMemoryUsage().getUsed() / MEGABYTE;
        say("heap: %.0f MB after a collection, %.0f MB taken from the system", kept, peak);
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM") || line.startsWith("VmRSS")) {
                    String[] part = line.split("\\s+", -1);
                    say(
                            "memory of the process, %s: %.0f MB",
                            part[0].equals("VmHWM:") ? "at most" : "at the end",
                            Long.parseLong(part[1]) / 1024.0);
                }
            }
        }
    }
}
