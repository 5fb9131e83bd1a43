package org.tidings.localstack.cli;

import java.time.Duration;
import java.util.Locale;
import org.tidings.localstack.stack.StartListener;
import org.tidings.localstack.stack.Watch;

/// One line for each step of a start.
final class StartLines implements StartListener, Watch.Announcer {
    private final Screen screen;
    private volatile boolean quiet;

    StartLines(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void waiting(String component, Iterable<String> waitingFor) {
        show(component, "waiting for " + String.join(", ", waitingFor));
    }

    @Override
    public void starting(String component) {
        show(component, "starting");
    }

    @Override
    public void ready(String component, Duration took) {
        show(component, String.format(Locale.ROOT, "ready after %.1f s", took.toMillis() / 1e3));
    }

    @Override
    public void wasReady(String component) {
        show(component, "ready (was running)");
    }

    @Override
    public void failed(String component, String why) {
        show(component, "failed");
    }

    @Override
    public void died(String component, String lastLines, Duration restartIn) {
        tell(lastLines);
        show(component, "starting again in " + restartIn.toSeconds() + " s");
    }

    @Override
    public void back(String component) {
        show(component, "ready again");
    }

    @Override
    public void failedAgain(String component, String why) {
        tell(why);
    }

    /// From now on nothing: everything is being stopped.
    void fallSilent() {
        quiet = true;
    }

    private void show(String component, String state) {
        tell(String.format(Locale.ROOT, "  %-18s %s", component, state));
    }

    private void tell(String text) {
        if (!quiet) {
            screen.line(text);
        }
    }
}
