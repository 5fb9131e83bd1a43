package org.tidings.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    @TempDir Path folder;

    @Test
    void givenALaunchedProcess_whenAnotherObjectLooks_thenItFindsAndStopsIt() {
        var launched = process().launch(shell("exec sleep 60"));

        assertEquals(launched.pid(), process().running().orElseThrow().pid());
        process().stop(Signal.TERM, Duration.ofSeconds(10));

        assertFalse(Liveness.isRunning(launched));
        assertTrue(process().running().isEmpty());
    }

    @Test
    void givenAStrangerWithTheRememberedId_whenStopped_thenTheStrangerLives() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            var longAgo = Instant.now().minus(Duration.ofHours(1));
            new ProcessNote(stranger.pid(), longAgo).write(note());

            process().stop(Signal.TERM, Duration.ofSeconds(1));
            process().kill();

            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void givenAProcessThatIgnoresTheRequest_whenPatienceEnds_thenItIsKilled() throws Exception {
        var stubborn = process().launch(shell("trap '' TERM; echo deaf; sleep 60 & wait; wait"));
        awaitLastLine("deaf");

        process().stop(Signal.TERM, Duration.ofMillis(300));

        assertFalse(Liveness.isRunning(stubborn));
    }

    @Test
    void givenAProcessThatEnded_whenAsked_thenItsLastLinesAreThere() throws Exception {
        var ended = process().launch(shell("echo one; echo two; echo three; exit 3"));
        ended.onExit().get();

        assertEquals(List.of("two", "three"), process().lastLines(2));
    }

    @Test
    void givenSettingsInTheTerminal_whenAProcessStarts_thenItDoesNotInheritThem() {
        var environment = new java.util.HashMap<>(Map.of("QUARKUS_HTTP_PORT", "1", "PATH", "/bin"));

        ChildEnvironment.apply(environment, Map.of("QUARKUS_HTTP_HOST", "127.0.0.1"));

        assertEquals(Map.of("PATH", "/bin", "QUARKUS_HTTP_HOST", "127.0.0.1"), environment);
    }

    private void awaitLastLine(String line) throws InterruptedException {
        while (!process().lastLines(1).equals(List.of(line))) {
            Thread.sleep(20);
        }
    }

    private Launch shell(String script) {
        return new Launch(List.of("/bin/sh", "-c", script), Map.of(), folder);
    }

    private ManagedProcess process() {
        return new ManagedProcess(note(), folder.resolve("log"));
    }

    private Path note() {
        return folder.resolve("note");
    }
}
