package org.tidings.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.contracts.Provenance;
import org.tidings.outbox.Outbox;

/// Publishes collected articles and withdrawals.
@ApplicationScoped
public class ArticlePublisher {
    private final Outbox outbox;
    private final MeterRegistry metrics;

    ArticlePublisher(Outbox outbox, MeterRegistry metrics) {
        this.outbox = outbox;
        this.metrics = metrics;
    }

    /// Publishes the revision when, and only when, the transaction that saves it commits.
    ///
    /// @param found how this revision was found, which need not be how its article was: history
    ///     goes on a topic of its own, so that news does not queue behind it
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(ArticleCollected article, Provenance.Channel found) {
        outbox.add(topic(found), article.articleId().toString(), article);
        var channel = found.name();
        metrics.counter("tidings.revisions", "channel", channel).increment();
    }

    /// Publishes the withdrawal when, and only when, the transaction that marks it commits.
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(ArticleWithdrawn withdrawn) {
        outbox.add(ArticleWithdrawn.TOPIC, withdrawn.articleId().toString(), withdrawn);
        metrics.counter("tidings.withdrawals", "reason", withdrawn.reason().name()).increment();
    }

    private static String topic(Provenance.Channel found) {
        return switch (found) {
            case FEED, TEXT -> ArticleCollected.TOPIC;
            case BACKFILL -> ArticleCollected.BACKFILL_TOPIC;
        };
    }
}
