package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.tidings.localstack.artifact.DownloadListener;
import org.tidings.localstack.process.Folders;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.testing.TestStack;

/// `./tidings down`: stops what `up` started; with `--erase`, its data goes too.
final class Down {
    private final Checkout checkout;
    private final Screen screen = Screen.standard();

    Down(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> words) {
        boolean erase = words.contains("--erase");
        boolean tests = words.contains("--tests");
        words.stream()
                .filter(word -> !List.of("--erase", "--tests").contains(word))
                .findFirst()
                .ifPresent(
                        word -> {
                            throw new UsageException("down does not know " + word);
                        });
        if (tests) {
            downTests();
        } else {
            downUp(erase);
        }
        return 0;
    }

    private void downUp(boolean erase) {
        var stack = new LocalPlatform(checkout).remembered().stack();
        boolean running = stack.isRunning();
        screen.line(running ? "Stopping." : "Nothing was running.");
        new Supervisor(checkout.up()).end();
        stack.stop();
        if (erase) {
            erase();
        }
        if (running || erase) {
            screen.line(erase ? "The data is erased." : "Stopped; the data stays.");
        }
    }

    private void erase() {
        try {
            Folders.delete(checkout.up().folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The stack that stayed for the next test run, with its data.
    private void downTests() {
        var folder = TestStack.sharedFolder(checkout);
        if (Files.isDirectory(folder)) {
            TestStack.at(checkout, folder, DownloadListener.silent()).stop();
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        screen.line("The test stack is stopped and erased.");
    }
}
