package org.tidings.query.attention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.tidings.query.index.ArticleCounts;
import org.tidings.query.index.ArticleCounts.Audience;
import org.tidings.query.index.ArticleCounts.Timing;
import org.tidings.query.language.ParsedQuery;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.store.CollectionRuns;

/// Asks the index for counts, and the store for when there was something to count.
@ApplicationScoped
class Attention {
    private final AskedQueries asked;
    private final ArticleCounts counts;
    private final CollectionRuns runs;

    Attention(AskedQueries asked, ArticleCounts counts, CollectionRuns runs) {
        this.asked = asked;
        this.counts = counts;
        this.runs = runs;
    }

    /// @throws org.tidings.problem.ProblemException when a query is refused
    AttentionAnswer of(List<String> queries, Audience audience, Timing timing, Period period) {
        var parsed = queries.stream().map(asked::read).map(ParsedQuery::query).toList();
        var chosen = new AtomicReference<Period.Steps>();
        var timeline =
                counts.timeline(
                        parsed,
                        audience,
                        timing,
                        first -> {
                            var steps = period.steps(first);
                            chosen.set(steps);
                            return steps.starts();
                        });
        var from = timeline.starts().getFirst();
        var to = timeline.starts().getLast();
        var ran = runs.all();
        var followed = audience.followed();
        return new AttentionAnswer(
                Objects.requireNonNull(chosen.get()).interval().title(),
                period.zone().getId(),
                timing.name().toLowerCase(Locale.ROOT),
                from,
                to,
                AttentionAnswer.series(queries, timeline),
                Gaps.between(ran, from, to, audience.asked()),
                Gaps.knownSince(ran).orElse(null),
                followed != null && followed.isNothing());
    }
}
