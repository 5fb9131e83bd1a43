package org.tidings.localstack.stack;

import java.time.Duration;

/// Hears how a start goes; called from several threads.
public interface StartListener {
    /// @param waitingFor components that must be ready first
    void waiting(String component, Iterable<String> waitingFor);

    void starting(String component);

    void ready(String component, Duration took);

    /// It ran already.
    void wasReady(String component);

    void failed(String component, String why);

    static StartListener silent() {
        return new StartListener() {
            @Override
            public void waiting(String component, Iterable<String> waitingFor) {}

            @Override
            public void starting(String component) {}

            @Override
            public void ready(String component, Duration took) {}

            @Override
            public void wasReady(String component) {}

            @Override
            public void failed(String component, String why) {}
        };
    }
}
