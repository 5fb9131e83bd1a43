package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.IngestBench;
import org.tidings.localstack.bench.search.SearchBench;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.testing.TestStack;

/// `./tidings bench`: what the stages cost, on a stack of its own.
final class Bench {
    private final Checkout checkout;
    private final Screen screen = Screen.standard();

    Bench(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> words) {
        var part = part(words);
        DiskSpace.require(checkout.root());
        var stack =
                TestStack.at(
                        checkout,
                        checkout.tests().resolve("bench-" + ProcessHandle.current().pid()),
                        new DownloadBar(screen));
        var ending = new Thread(() -> end(stack), "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            return part.measure(stack) ? 0 : 1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", interruption);
        }
    }

    @FunctionalInterface
    private interface Part {
        /// @return whether what had to agree did
        boolean measure(TestStack stack) throws IOException, InterruptedException;
    }

    /// Refuses a wrong word before anything is started.
    private Part part(List<String> words) {
        String name = words.isEmpty() ? "" : words.getFirst();
        var rest = words.subList(Math.min(1, words.size()), words.size());
        return switch (name) {
            case "ingest" -> {
                var size = BenchOptions.parse(rest).ingest();
                yield stack -> {
                    new IngestBench(stack, size, screen::line).run();
                    return true;
                };
            }
            case "search" -> {
                var size = SearchBenchOptions.parse(rest).size();
                yield stack -> new SearchBench(stack, size, screen::line).run();
            }
            default -> throw new UsageException("bench wants the part to measure: ingest, search");
        };
    }

    private static void end(TestStack stack) {
        stack.stack().shutDown();
        stack.stack().home().discard();
    }
}
