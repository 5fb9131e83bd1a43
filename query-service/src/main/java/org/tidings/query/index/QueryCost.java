package org.tidings.query.index;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.query.language.Query;

/// What it takes to answer a query, estimated from what the viewer may see.
///
/// @param reads entries of the index that are read; those with positions count four times
/// @param slowest the word, phrase or value that takes the most of it
/// @param slowestReads its part
public record QueryCost(long reads, Query slowest, long slowestReads) {
    private static final long MEDIUM_FROM = 10_000;
    private static final long HIGH_FROM = 1_000_000;

    public CostClass costClass() {
        return reads >= HIGH_FROM
                ? CostClass.HIGH
                : reads >= MEDIUM_FROM ? CostClass.MEDIUM : CostClass.LOW;
    }

    /// How a query weighs on those who ask at the same time.
    @Schema(name = "QueryCostClass")
    public enum CostClass {
        /// Answered at once: less than 10,000 entries.
        LOW,
        /// Noticed by none but who asks.
        MEDIUM,
        /// A million entries or more: think twice before it is asked for every article.
        HIGH
    }
}
