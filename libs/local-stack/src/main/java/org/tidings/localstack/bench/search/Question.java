package org.tidings.localstack.bench.search;

/// A query, and what is wanted of what it finds.
record Question(Kind kind, Clause clause) {
    String text() {
        return clause.text();
    }
}
