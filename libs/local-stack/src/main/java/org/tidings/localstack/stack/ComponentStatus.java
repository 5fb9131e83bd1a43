package org.tidings.localstack.stack;

import java.net.URI;
import java.util.Locale;

/// One line of `./tidings status`.
///
/// @param pid 0 when it does not run
/// @param memory physical memory in bytes, 0 when it does not run
public record ComponentStatus(String name, State state, URI address, long pid, long memory) {
    /// From the outside: no process, a process that does not answer yet, an answering one.
    public enum State {
        STOPPED,
        STARTING,
        READY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
