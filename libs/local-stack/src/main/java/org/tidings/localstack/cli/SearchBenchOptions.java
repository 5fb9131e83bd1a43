package org.tidings.localstack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.bench.search.SearchBench;

/// What `./tidings bench search` was told.
record SearchBenchOptions(SearchBench.Size size) {
    private static final int ARTICLES = 1_000_000;
    private static final int SECONDS = 10;

    /// @throws UsageException naming the word that is not understood
    static SearchBenchOptions parse(List<String> words) {
        int articles = ARTICLES;
        int seconds = SECONDS;
        @Nullable Path corpus = null;
        boolean against = false;
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            if (i + 1 == words.size()) {
                throw new UsageException(option + " wants a value");
            }
            String value = words.get(i + 1);
            switch (option) {
                case "--articles" -> articles = BenchOptions.number(option, value);
                case "--seconds" -> seconds = BenchOptions.number(option, value);
                case "--corpus" -> corpus = file(option, value);
                case "--against" -> against = openSearch(option, value);
                default -> throw new UsageException("bench search does not know " + option);
            }
        }
        return new SearchBenchOptions(new SearchBench.Size(articles, corpus, seconds, against));
    }

    private static Path file(String option, String value) {
        var file = Path.of(value).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new UsageException(option + " wants a file, which " + value + " is not");
        }
        return file;
    }

    private static boolean openSearch(String option, String value) {
        if (!value.equals("opensearch")) {
            throw new UsageException(option + " wants opensearch, not " + value);
        }
        return true;
    }
}
