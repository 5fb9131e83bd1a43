package org.tidings.localstack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.StackException;
import org.tidings.localstack.newsroom.NewsroomExport;
import org.tidings.localstack.stack.Services;
import org.tidings.localstack.stack.StartListener;
import org.tidings.localstack.testing.TestStack;

/// What ingest-service costs: pages extracted and feeds parsed per second and core, polls per
/// second, memory.
public final class IngestBench {
    private final TestStack stack;
    private final Size size;
    private final Consumer<String> out;

    /// @param feeds that are followed
    /// @param seconds that polls are counted
    /// @param data a folder with further pages to extract, as in `./tidings evaluate`; null: those
    ///     of the demo newsroom only
    public record Size(int feeds, int seconds, @Nullable Path data) {}

    /// @param stack not started yet; whoever gives it ends it
    public IngestBench(TestStack stack, Size size, Consumer<String> out) {
        this.stack = stack;
        this.size = size;
        this.out = out;
    }

    public void run() throws IOException, InterruptedException {
        out.accept(
                "%d cores, Java %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version().feature()));
        out.accept("Reading, on one core:");
        read();
        out.accept(
                "Polling, one process of ingest-service with PostgreSQL and Kafka on the same"
                        + " machine, %,d feeds on as many hosts:".formatted(size.feeds()));
        stack.start(StartListener.silent());
        new PollBench(stack, size.feeds(), size.seconds(), out).run();
    }

    private void read() throws IOException, InterruptedException {
        Path texts = Files.createDirectories(stack.stack().home().folder().resolve("texts"));
        NewsroomExport.write(stack.checkout().newsroom(), texts);
        Path application =
                stack.checkout().serviceJar(Services.INGEST).toAbsolutePath().getParent();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(
                application
                        + "/app/*:"
                        + application
                        + "/lib/main/*:"
                        + application
                        + "/lib/boot/*");
        command.add("org.tidings.ingest.bench.ReadingBench");
        command.add(texts.toString());
        if (size.data() != null) {
            command.add(size.data().toString());
        }
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new StackException("reading was not measured");
        }
    }
}
