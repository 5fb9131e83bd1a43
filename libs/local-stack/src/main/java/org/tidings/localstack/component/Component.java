package org.tidings.localstack.component;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.process.Launch;
import org.tidings.localstack.process.Signal;

/// One process of the stack: what it needs, how it starts, when it is ready.
public interface Component {
    /// Its name within the stack; two instances of one service have two names.
    String name();

    /// The ports it listens on, by the name under which `--port` moves them.
    Map<String, Integer> ports();

    /// Names of the components that must be ready before it starts.
    Set<String> needs();

    /// Where people and services find it.
    URI address();

    /// Brings what it runs from onto this machine: downloads, unpacks, formats. Harmless when
    /// repeated.
    void prepare() throws IOException, InterruptedException;

    Launch launch() throws IOException;

    /// Whether it answers right now.
    boolean isReady();

    /// What has to be in it before others may use it. Harmless when repeated.
    default void furnish() {}

    default Signal stopSignal() {
        return Signal.TERM;
    }

    /// How long a first start may take on a slow machine.
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /// How often a start may fail before that is worth a message.
    default int attempts() {
        return 1;
    }
}
