package org.tidings.ingest.backfill;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Writes down what came of items.
@ApplicationScoped
class ItemResults {
    private final Session database;
    private final ItemWriter writer;
    private final Uploads uploads;
    private final BackfillConfig config;
    private final MeterRegistry metrics;

    ItemResults(
            Session database,
            ItemWriter writer,
            Uploads uploads,
            BackfillConfig config,
            MeterRegistry metrics) {
        this.database = database;
        this.writer = writer;
        this.uploads = uploads;
        this.config = config;
        this.metrics = metrics;
    }

    /// Writes down what came of an item and ends the lease; nothing when another replica had taken
    /// over.
    @Transactional
    void write(String owner, Item item, ItemOutcome outcome) {
        switch (outcome) {
            case ItemOutcome.Done(UUID article) -> end(owner, item, ItemState.DONE, null, article);
            case ItemOutcome.Skipped(String reason, UUID article) ->
                    end(owner, item, ItemState.SKIPPED, reason, article);
            case ItemOutcome.Failed(String reason, boolean retryable)
                    when retryable && item.attempt() < config.attempts() ->
                    postpone(owner, item, reason);
            case ItemOutcome.Failed(String reason, boolean _) ->
                    end(owner, item, ItemState.FAILED, reason, null);
            case ItemOutcome.Listed listed -> listed(owner, item, listed);
            case ItemOutcome.Unpacked() -> end(owner, item, ItemState.DONE, null, null);
            case ItemOutcome.Interrupted() -> giveBack(owner, item);
        }
    }

    private void listed(String owner, Item item, ItemOutcome.Listed listed) {
        if (!end(owner, item, ItemState.DONE, null, null)) {
            return;
        }
        int left = writer.append(item.backfill(), listed.items(), config.maxItems());
        if (left > 0) {
            say(
                    item,
                    ItemState.FAILED,
                    left
                            + " addresses were left out: a backfill has "
                            + config.maxItems()
                            + " at most");
        }
    }

    private void say(Item item, ItemState state, String reason) {
        database.createNativeMutationQuery(
                        """
                        update backfill_item set state = :state, reason = :reason
                        where backfill_id = :backfill and number = :number
                        """)
                .setParameter("state", state.name())
                .setParameter("reason", reason)
                .setParameter("backfill", item.backfill())
                .setParameter("number", item.number())
                .executeUpdate();
    }

    private boolean end(
            String owner,
            Item item,
            ItemState state,
            @Nullable String reason,
            @Nullable UUID article) {
        boolean ours =
                database.createNativeMutationQuery(
                                        """
                                update backfill_item
                                set state = :state, reason = cast(:reason as text),
                                    article_id = cast(cast(:article as text) as uuid), page = null,
                                    lease_owner = null, lease_until = null, finished_at = now()
                                where backfill_id = :backfill and number = :number
                                  and state = 'LEASED' and lease_owner = :owner
                                """)
                                .setParameter("state", state.name())
                                .setParameter("reason", reason)
                                .setParameter(
                                        "article", article == null ? null : article.toString())
                                .setParameter("backfill", item.backfill())
                                .setParameter("number", item.number())
                                .setParameter("owner", owner)
                                .executeUpdate()
                        == 1;
        if (ours) {
            metrics.counter(
                            "tidings.backfill.items",
                            "role",
                            item.role().name(),
                            "state",
                            state.name())
                    .increment();
        }
        if (ours && item.role() == ItemRole.ARCHIVE) {
            uploads.drop(item.backfill());
        }
        return ours;
    }

    private void postpone(String owner, Item item, String reason) {
        var pause = config.retryAfter().multipliedBy(1L << Math.min(item.attempt() - 1, 10));
        database.createNativeMutationQuery(
                        """
                        update backfill_item
                        set state = 'LATER', reason = :reason, lease_owner = null,
                            lease_until = null, not_before = now() + make_interval(secs => :secs)
                        where backfill_id = :backfill and number = :number
                          and state = 'LEASED' and lease_owner = :owner
                        """)
                .setParameter("reason", reason)
                .setParameter("secs", pause.toMillis() / 1000.0)
                .setParameter("backfill", item.backfill())
                .setParameter("number", item.number())
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /// To be gone on with; what was done so far was no failed attempt.
    private void giveBack(String owner, Item item) {
        database.createNativeMutationQuery(
                        """
                        update backfill_item
                        set state = 'WAITING', attempts = attempts - 1, lease_owner = null,
                            lease_until = null
                        where backfill_id = :backfill and number = :number
                          and state = 'LEASED' and lease_owner = :owner
                        """)
                .setParameter("backfill", item.backfill())
                .setParameter("number", item.number())
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
