package org.tidings.ingest.poll;

import java.util.stream.Stream;

/// What came of an entry.
sealed interface EntryOutcome {
    /// Its article is stored.
    record Done() implements EntryOutcome {}

    /// It will be tried at the next poll.
    record Later(String reason) implements EntryOutcome {}

    /// Its page is not given to us.
    record Locked(String reason) implements EntryOutcome {}

    /// It gives no article.
    record Skipped(String reason) implements EntryOutcome {}

    /// Why there is no article; nothing where there is one.
    default Stream<String> shortfall() {
        return switch (this) {
            case Done() -> Stream.empty();
            case Later(String reason) -> Stream.of(reason + " (will be tried again)");
            case Locked(String reason) -> Stream.of(reason);
            case Skipped(String reason) -> Stream.of(reason);
        };
    }
}
