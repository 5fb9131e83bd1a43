package org.tidings.localstack.bench.search;

import java.util.Locale;

/// The kinds of questions that are measured by themselves.
enum Kind {
    TERM,
    AND,
    PHRASE,
    NEAR,
    FIELD,
    BOUND,
    FACET,
    HISTOGRAM;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its answer is a list of articles.
    boolean findsArticles() {
        return this != FACET && this != HISTOGRAM;
    }
}
