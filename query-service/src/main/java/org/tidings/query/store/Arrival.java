package org.tidings.query.store;

import java.util.Comparator;
import java.util.UUID;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.tracing.TraceContext;

/// What a message says of an article. Of two, the greater (revision, generation) wins.
sealed interface Arrival {
    Comparator<Arrival> BY_AGE =
            Comparator.comparingInt(Arrival::revision).thenComparingInt(Arrival::generation);

    UUID id();

    int revision();

    int generation();

    TraceContext trace();

    record Content(ArticleEnriched enriched, TraceContext trace) implements Arrival {
        @Override
        public UUID id() {
            return enriched.articleId();
        }

        @Override
        public int revision() {
            return enriched.revision();
        }

        @Override
        public int generation() {
            return enriched.generation();
        }
    }

    /// Beats whatever has its revision or an older one, also a later generation of it.
    record Withdrawal(ArticleWithdrawn withdrawn, TraceContext trace) implements Arrival {
        @Override
        public UUID id() {
            return withdrawn.articleId();
        }

        @Override
        public int revision() {
            return withdrawn.revision();
        }

        @Override
        public int generation() {
            return Integer.MAX_VALUE;
        }
    }
}
