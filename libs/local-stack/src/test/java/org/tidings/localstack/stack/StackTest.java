package org.tidings.localstack.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.localstack.StackException;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.component.Home;

class StackTest {
    private static final String RUNS = "exec sleep 60";

    @TempDir Path folder;

    private Stack stack;

    @AfterEach
    void stop() {
        stack.stop();
    }

    @Test
    void givenAComponentThatDies_whenStarted_thenItsLastLinesAreTold() {
        stack = stackOf(shell("reader", "echo 'cannot read the map'; exit 1"));

        var failure = assertThrows(StackException.class, () -> stack.start(StartListener.silent()));

        assertTrue(failure.getMessage().startsWith("reader ended"), failure::getMessage);
        assertTrue(failure.getMessage().contains("cannot read the map"), failure::getMessage);
    }

    @Test
    void givenAPortInUse_whenStarted_thenPortProcessAndWayOutAreTold() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            stack =
                    stackOf(
                            new ShellComponent(
                                    "reader", folder, RUNS, Map.of("reader", port), Set.of()));

            var failure =
                    assertThrows(StackException.class, () -> stack.start(StartListener.silent()));

            var message = failure.getMessage();
            assertTrue(message.contains("port " + port), message);
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
            assertTrue(message.contains("--port reader="), message);
        }
    }

    @Test
    void givenOneThatNeedsAnother_whenTheOtherFails_thenItIsNotStarted() {
        stack =
                stackOf(
                        shell("first", "exit 1"),
                        new ShellComponent("second", folder, RUNS, Map.of(), Set.of("first")));

        assertThrows(StackException.class, () -> stack.start(StartListener.silent()));

        assertFalse(stack.member("second").isRunning());
    }

    @Test
    void givenARunningStack_whenStartedAgain_thenTheSameProcessesRun() {
        stack = stackOf(shell("reader", "touch reader.ready; exec sleep 60"));
        stack.start(StartListener.silent());
        var before = stack.status();

        stackOf(shell("reader", "touch reader.ready; exec sleep 60")).start(StartListener.silent());

        assertEquals(before.getFirst().pid(), stack.status().getFirst().pid());
        assertEquals(ComponentStatus.State.READY, stack.status().getFirst().state());
    }

    @Test
    void givenAWatchedComponent_whenItIsKilled_thenItComesBack() throws Exception {
        stack = stackOf(shell("reader", "touch reader.ready; exec sleep 60"));
        stack.start(StartListener.silent());
        var told = new Told();
        var watch = new Watch(stack, told);
        var watching = Thread.ofVirtual().start(() -> runUntilInterrupted(watch));

        stack.member("reader").kill();

        assertEquals("died reader", told.next());
        assertEquals("back reader", told.next());
        assertTrue(stack.member("reader").isRunning());
        watching.interrupt();
        watching.join();
    }

    @Test
    void givenNeeds_whenStopped_thenTheNeedyGoFirst() {
        stack =
                stackOf(
                        shell("first", "sleep 1"),
                        new ShellComponent("second", folder, "sleep 1", Map.of(), Set.of("first")));

        var groups =
                StopOrder.of(stack.members()).stream()
                        .map(group -> group.getFirst().component().name())
                        .toList();

        assertEquals(List.of("second", "first"), groups);
    }

    private static void runUntilInterrupted(Watch watch) {
        try {
            watch.run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private ShellComponent shell(String name, String script) {
        return ShellComponent.of(name, folder, script);
    }

    private Stack stackOf(Component... components) {
        return new Stack(new Home(folder, folder.resolve("install")), List.of(components));
    }

    /// What the watch announced, in order.
    private static final class Told implements Watch.Announcer {
        private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return words.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public void died(String component, String lastLines, Duration restartIn) {
            words.add("died " + component);
        }

        @Override
        public void back(String component) {
            words.add("back " + component);
        }

        @Override
        public void failedAgain(String component, String why) {
            words.add("failed " + component);
        }
    }
}
