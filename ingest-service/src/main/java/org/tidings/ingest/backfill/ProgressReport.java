package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Tells how far a backfill is, counted from its items.
@ApplicationScoped
class ProgressReport {
    /// Long enough for a rate that does not jump, short enough to notice a change.
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String COUNTS =
            """
            select count(*) filter (where state = 'DONE' and role = 'PAGE'),
                count(*) filter (where state = 'FAILED'),
                count(*) filter (where state = 'SKIPPED'),
                count(*) filter (where state in ('WAITING', 'LATER', 'LEASED') and role = 'PAGE'),
                count(*) filter (where state in ('WAITING', 'LATER', 'LEASED') and role <> 'PAGE')
            from backfill_item where backfill_id = :id
            """;

    private static final String FINISHED =
            """
            select count(*), extract(epoch from now() - greatest(
                cast(:active as timestamptz), now() - make_interval(secs => :window)))
            from backfill_item
            where backfill_id = :id and role = 'PAGE' and finished_at >= greatest(
                cast(:active as timestamptz), now() - make_interval(secs => :window))
            """;

    private static final String ITEMS =
            """
            select number, url, state, reason, cast(article_id as text), attempts,
                cast(extract(epoch from finished_at) * 1000 as bigint)
            from backfill_item
            where backfill_id = :id and number > :after and state in (:states)
              and (role = 'PAGE' or state = 'FAILED')
            order by number limit :limit
            """;

    private final Session database;

    ProgressReport(Session database) {
        this.database = database;
    }

    BackfillView.Progress progress(Backfill backfill) {
        Tuple counts =
                database.createNativeQuery(COUNTS, Tuple.class)
                        .setParameter("id", backfill.id())
                        .getSingleResult();
        long done = counts.get(0, Long.class);
        long failed = counts.get(1, Long.class);
        long skipped = counts.get(2, Long.class);
        long waiting = counts.get(3, Long.class);
        boolean complete =
                counts.get(4, Long.class) == 0 && backfill.state() != BackfillState.UPLOADING;
        Double rate = backfill.state() == BackfillState.RUNNING ? ratePerMinute(backfill) : null;
        return new BackfillView.Progress(
                done + failed + skipped + waiting,
                complete,
                done,
                failed,
                skipped,
                waiting,
                rate,
                rate == null || !complete ? null : Math.round(waiting * 60 / rate));
    }

    private @Nullable Double ratePerMinute(Backfill backfill) {
        Tuple row =
                database.createNativeQuery(FINISHED, Tuple.class)
                        .setParameter("id", backfill.id())
                        .setParameter("active", backfill.activeAt().toString())
                        .setParameter("window", WINDOW.toSeconds())
                        .getSingleResult();
        long finished = row.get(0, Long.class);
        double seconds = row.get(1, Number.class).doubleValue();
        return finished == 0 ? null : Math.round(finished * 600 / Math.max(seconds, 1)) / 10.0;
    }

    List<BackfillView.Item> failures(UUID backfill, int most) {
        return rows(backfill, List.of(ItemState.FAILED), -1, most);
    }

    /// @param state of the items; null for all
    /// @param after the number of the last item of the page before
    BackfillView.Page items(UUID backfill, @Nullable ItemState state, int after, int limit) {
        List<ItemState> states = state == null ? List.of(ItemState.values()) : shownAs(state);
        var items = rows(backfill, states, after, limit + 1);
        return items.size() <= limit
                ? new BackfillView.Page(items, null)
                : new BackfillView.Page(items.subList(0, limit), items.get(limit - 1).number());
    }

    /// A person need not know which replica holds an item, or that one is put off.
    private static List<ItemState> shownAs(ItemState state) {
        return switch (state) {
            case WAITING, LATER, LEASED ->
                    List.of(ItemState.WAITING, ItemState.LATER, ItemState.LEASED);
            case DONE, FAILED, SKIPPED -> List.of(state);
        };
    }

    private List<BackfillView.Item> rows(
            UUID backfill, List<ItemState> states, int after, int most) {
        return database
                .createNativeQuery(ITEMS, Tuple.class)
                .setParameter("id", backfill)
                .setParameter("after", after)
                .setParameter("states", states.stream().map(ItemState::name).toList())
                .setParameter("limit", most)
                .getResultList()
                .stream()
                .map(ProgressReport::item)
                .toList();
    }

    private static BackfillView.Item item(Tuple row) {
        String article = row.get(4, String.class);
        Long finished = row.get(6, Long.class);
        return new BackfillView.Item(
                row.get(0, Integer.class),
                row.get(1, String.class),
                shownAs(ItemState.valueOf(row.get(2, String.class))).getFirst(),
                row.get(3, String.class),
                article == null ? null : UUID.fromString(article),
                row.get(5, Integer.class),
                finished == null ? null : Instant.ofEpochMilli(finished));
    }
}
