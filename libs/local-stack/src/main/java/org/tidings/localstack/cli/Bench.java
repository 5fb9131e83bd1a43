package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.IngestBench;
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
        if (words.isEmpty() || !words.getFirst().equals("ingest")) {
            throw new UsageException("bench wants the part to measure: ingest");
        }
        var options = BenchOptions.parse(words.subList(1, words.size()));
        DiskSpace.require(checkout.root());
        var stack =
                TestStack.at(
                        checkout,
                        checkout.tests().resolve("bench-" + ProcessHandle.current().pid()),
                        new DownloadBar(screen));
        var ending = new Thread(() -> end(stack), "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            new IngestBench(stack, options.ingest(), screen::line).run();
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", interruption);
        }
    }

    private static void end(TestStack stack) {
        stack.stack().shutDown();
        stack.stack().home().discard();
    }
}
