package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.testing.TestStack;

/// `./tidings test`: one fresh stack for all modules, Maven's tests on it, and its end.
final class Test {
    private static final DateTimeFormatter FOLDER =
            DateTimeFormatter.ofPattern("'run-'MMdd-HHmmss-", Locale.ROOT);

    private final Checkout checkout;
    private final Screen screen = Screen.standard();

    Test(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> words) {
        if (words.size() > 2) {
            throw new UsageException("test wants at most a module and a class");
        }
        return onFreshStack(new MavenTests(checkout, words));
    }

    int soak() {
        return onFreshStack(new MavenTests(checkout, List.of("journey-tests")).soaking());
    }

    private int onFreshStack(MavenTests tests) {
        DiskSpace.require(checkout.root());
        OldRuns.remove(checkout.tests());
        var began = LocalDateTime.now(ZoneId.systemDefault());
        var folder = checkout.tests().resolve(FOLDER.format(began) + ProcessHandle.current().pid());
        var stack = TestStack.at(checkout, folder, new DownloadBar(screen));
        var ending = new Thread(() -> end(tests, stack), "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        screen.line("Starting the test stack.");
        stack.start(new StartLines(screen));
        screen.live("");
        int result = tests.run(folder);
        report(result, folder, began);
        return result;
    }

    /// Also when interrupted: nothing of a test run stays behind.
    private static void end(MavenTests tests, TestStack stack) {
        tests.end();
        stack.stack().shutDown();
        stack.stack().home().discard();
        discardJourneys(stack.checkout(), stack.stack().home().folder());
    }

    private static void discardJourneys(Checkout checkout, Path folder) {
        try (var journeys = Files.list(folder)) {
            journeys.filter(each -> each.getFileName().toString().startsWith("journey-"))
                    .forEach(each -> checkout.home(each).discard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(int result, Path folder, LocalDateTime began) {
        var now = LocalDateTime.now(ZoneId.systemDefault());
        screen.line(
                (result == 0 ? "Tests passed" : "Tests failed; the stack's logs: " + folder)
                        + " ("
                        + ChronoUnit.SECONDS.between(began, now)
                        + " s).");
    }
}
