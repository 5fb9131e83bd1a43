package org.tidings.localstack.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tidings.localstack.StackException;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.stack.Platform;
import org.tidings.localstack.stack.PortPlan;
import org.tidings.localstack.stack.Watch;

/// `./tidings up`: starts what does not run, says where it is, and watches over it.
final class Up {
    private final Checkout checkout;
    private final UpOptions options;
    private final Screen screen = Screen.standard();
    private final StartLines lines = new StartLines(screen);

    Up(Checkout checkout, UpOptions options) {
        this.checkout = checkout;
        this.options = options;
    }

    int run() {
        DiskSpace.require(checkout.root());
        var supervisor = new Supervisor(checkout.up());
        boolean wasRunning = new LocalPlatform(checkout).remembered().stack().isRunning();
        requireSameKind(wasRunning);
        var platform = platform(wasRunning);
        boolean watching = !options.detach() && !wasRunning;
        if (watching) {
            supervisor.takeOver(() -> stop(platform));
        }
        screen.line(wasRunning ? "Already running; starting what is missing." : "Starting.");
        start(platform);
        screen.line(new Summary(checkout, platform, !options.empty()).text());
        if (watching) {
            watch(platform);
        }
        return 0;
    }

    /// The services know the newsroom from their start on, or not at all.
    private void requireSameKind(boolean wasRunning) {
        if (wasRunning && new LocalPlatform(checkout).isDemo() == options.empty()) {
            throw new StackException(
                    "it runs "
                            + (options.empty() ? "without" : "with")
                            + " --empty; ./tidings down first, to change that");
        }
    }

    private Platform platform(boolean wasRunning) {
        return new LocalPlatform(checkout)
                .remember(ports(wasRunning), !options.empty(), new DownloadBar(screen));
    }

    private Map<String, Integer> ports(boolean wasRunning) {
        if (!wasRunning) {
            var ports = new LinkedHashMap<>(PortPlan.DEFAULTS);
            ports.putAll(options.ports());
            return ports;
        }
        var ports = PortPlan.defaulting(checkout.up().ports());
        options.ports()
                .forEach(
                        (name, port) -> {
                            if (!port.equals(ports.get(name))) {
                                throw new StackException(
                                        "%s runs on port %d; ./tidings down first, to move it"
                                                .formatted(name, ports.get(name)));
                            }
                        });
        return ports;
    }

    private void start(Platform platform) {
        platform.stack().start(lines);
        screen.live("");
        if (!options.empty()) {
            new NewsroomSources(platform).run();
        }
    }

    private void watch(Platform platform) {
        screen.line("Watching. Ctrl-C stops everything; the data stays.");
        try {
            new Watch(platform.stack(), lines).run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(Platform platform) {
        lines.fallSilent();
        screen.live("");
        screen.line("Stopping.");
        platform.stack().shutDown();
        screen.line("Stopped.");
    }
}
