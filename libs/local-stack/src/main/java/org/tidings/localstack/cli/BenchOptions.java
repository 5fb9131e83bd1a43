package org.tidings.localstack.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.bench.IngestBench;

/// What `./tidings bench ingest` was told.
record BenchOptions(IngestBench.Size ingest) {
    private static final int FEEDS = 10_000;
    private static final int SECONDS = 60;

    /// @throws UsageException naming the word that is not understood
    static BenchOptions parse(List<String> words) {
        int feeds = FEEDS;
        int seconds = SECONDS;
        @Nullable Path data = null;
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            if (i + 1 == words.size()) {
                throw new UsageException(option + " wants a value");
            }
            String value = words.get(i + 1);
            switch (option) {
                case "--feeds" -> feeds = number(option, value);
                case "--seconds" -> seconds = number(option, value);
                case "--data" -> data = Path.of(value).toAbsolutePath();
                default -> throw new UsageException("bench does not know " + option);
            }
        }
        return new BenchOptions(new IngestBench.Size(feeds, seconds, data));
    }

    /// @throws UsageException unless it is a whole number of at least 1
    static int number(String option, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // answered below, like one that is not positive
        }
        throw new UsageException(option + " wants a number of at least 1, not " + value);
    }
}
