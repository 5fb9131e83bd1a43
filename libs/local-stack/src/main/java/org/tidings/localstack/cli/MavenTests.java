package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.StackException;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.testing.TestStack;

/// One run of `mvnw verify` for everything, one module or one class.
final class MavenTests {
    private static final String JOURNEYS = "journey-tests";
    private static final String SERVICES = "ingest-service,nlp-service,query-service,gateway";

    /// What reads mutated and hostile documents and queries, and what holds the index to an
    /// evaluator, for longer than a test may; many saved searches.
    private static final String LONG_READING = ",*FuzzTest,Hostile*Test,*AgreesTest,Many*Test";

    private final Checkout checkout;
    private final List<String> selection;
    private boolean soak;
    private volatile @Nullable Process maven;

    /// @param selection nothing, a module, or a module and a class
    MavenTests(Checkout checkout, List<String> selection) {
        this.checkout = checkout;
        this.selection = List.copyOf(selection);
        if (!selection.isEmpty() && !Files.exists(module().resolve("pom.xml"))) {
            throw new StackException(
                    "no module "
                            + selection.getFirst()
                            + "; there are "
                            + String.join(", ", modules()));
        }
    }

    MavenTests soaking() {
        soak = true;
        return this;
    }

    /// Maven's exit code; 1 when it passed but skipped a test.
    int run(Path stackFolder) {
        var began = Instant.now();
        int result = maven(stackFolder);
        var skipped = new SurefireReports(checkout.root()).skippedSince(began);
        skipped.forEach(
                test -> System.err.println("tidings: skipped, which counts as failed: " + test));
        return result == 0 && !skipped.isEmpty() ? 1 : result;
    }

    /// Ends Maven when it still runs.
    void end() {
        var running = maven;
        if (running != null && running.isAlive()) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        }
    }

    private int maven(Path stackFolder) {
        var builder = new ProcessBuilder(command()).directory(checkout.root().toFile()).inheritIO();
        builder.environment().put(TestStack.VARIABLE, stackFolder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            var running = builder.start();
            maven = running;
            return running.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start Maven", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while testing", e);
        }
    }

    /// Modules that do not need one another are tested side by side: most tests wait more than they
    /// compute.
    private List<String> command() {
        var command = new ArrayList<>(List.of("./mvnw", "-B", "-ntp", "-T", "2", "verify"));
        if (!selection.isEmpty()) {
            command.addAll(List.of("-pl", projects(), "-am"));
            command.add("-Dtest=" + (soak ? classes() + LONG_READING : classes()));
            command.add("-Dsurefire.failIfNoSpecifiedTests=false");
        }
        if (soak) {
            command.add("-Dtidings.soak=true");
        }
        return command;
    }

    /// The journeys run the packaged services, which Maven does not know from the module's POM.
    private String projects() {
        var name = selection.getFirst();
        return name.equals(JOURNEYS) ? SERVICES + "," + name : path(name);
    }

    /// Named one by one, so that the modules it needs are built but not tested.
    private String classes() {
        if (selection.size() == 2) {
            return selection.get(1);
        }
        var sources = module().resolve("src/test/java");
        try (var files = Files.walk(sources)) {
            return files.map(file -> sources.relativize(file).toString())
                    .filter(file -> file.endsWith("Test.java"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .sorted()
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new StackException(selection.getFirst() + " has no tests", e);
        }
    }

    private Path module() {
        return checkout.root().resolve(path(selection.getFirst()));
    }

    /// Libraries may be named without their folder.
    private String path(String name) {
        return Files.isDirectory(checkout.root().resolve(name)) ? name : "libs/" + name;
    }

    private List<String> modules() {
        try (var files = Files.walk(checkout.root(), 3)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .map(file -> checkout.root().relativize(file.getParent()).toString())
                    .filter(name -> !name.isEmpty() && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
