package org.tidings.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium, started once for all classes of a run, by each thread that tests:
/// Playwright wants to be called by one thread only. It ends with the run.
final class Chromium {
    /// Names another executable than the one on the path.
    static final String VARIABLE = "TIDINGS_CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<Path> APPLICATIONS =
            List.of(
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    /// It is only to show what it is told to, and to ask nobody else.
    private static final List<String> FLAGS =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final ThreadLocal<Browser> OF_THREAD = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /// The one of the thread that asks.
    static Browser current() {
        return OF_THREAD.get();
    }

    private static Browser start() {
        var options =
                new Playwright.CreateOptions()
                        .setEnv(
                                Map.of(
                                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                        "1",
                                        "PLAYWRIGHT_NODEJS_PATH",
                                        node().toString()));
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        return Playwright.create(options).chromium().launch(launch());
    }

    private static BrowserType.LaunchOptions launch() {
        // Its sandbox refuses to work for root.
        boolean root = "root".equals(System.getProperty("user.name"));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setChromiumSandbox(!root)
                .setArgs(FLAGS);
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .or(Chromium::installed)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no Chromium; install it or name one in " + VARIABLE));
    }

    private static Optional<Path> installed() {
        return Stream.concat(onPath(NAMES), APPLICATIONS.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Runs Playwright's driver; it is the one that the web client was built with.
    private static Path node() {
        return onPath(List.of("node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no node on the path"));
    }

    private static Stream<Path> onPath(List<String> names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return Stream.of(folders)
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)));
    }
}
