package org.tidings.query.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.Field;
import org.tidings.query.language.Living;
import org.tidings.query.language.ParsedQuery;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Days;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Limit;
import org.tidings.query.language.Query.Place;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Tells what a query would have found day by day, had it raised alerts. What was collected of
/// the past (a backfill) raises none, and yet counts on the day on which it was fetched: the index
/// does not tell it apart.
@ApplicationScoped
class BackTest {
    /// Nobody waits longer for a preview, and no query may hold up others for longer.
    private static final Duration MOST = Duration.ofSeconds(5);

    private static final int SAMPLES = 5;
    private static final int MISSED_SAMPLES = 3;

    /// Of a query of many clauses, the first.
    private static final int MOST_MISSES = 12;

    private static final Place NOWHERE = new Place(0, 0);

    private final ArticleIndex index;
    private final ArticleRepository articles;
    private final CollectedTime collected;

    BackTest(ArticleIndex index, ArticleRepository articles, CollectedTime collected) {
        this.index = index;
        this.articles = articles;
        this.collected = collected;
    }

    /// @param days up to today, in UTC
    BackTestView of(ParsedQuery parsed, Viewer viewer, int days) {
        return new Run(parsed.query(), viewer, LocalDate.now(ZoneOffset.UTC), days).view();
    }

    /// One preview. What comes after its time is left out.
    private final class Run {
        private final Query query;
        private final Viewer viewer;
        private final LocalDate today;
        private final int days;
        private final Instant end = Instant.now().plus(MOST);
        private boolean complete = true;

        private Run(Query query, Viewer viewer, LocalDate today, int days) {
            this.query = query;
            this.viewer = viewer;
            this.today = today;
            this.days = days;
        }

        private BackTestView view() {
            var cost = index.cost(query, Instant.now(), viewer);
            var whole = asked(query, today.minusDays(days - 1L), today, SAMPLES);
            var series = series();
            var misses = misses();
            return new BackTestView(
                    days,
                    whole.total(),
                    whole.total() / collected.days(viewer, today.minusDays(days - 1L)),
                    series,
                    shown(whole.hits()),
                    misses,
                    cost.costClass(),
                    new BackTestView.Clause(
                            Printer.print(cost.slowest()),
                            cost.slowest().place().start(),
                            cost.slowest().place().end()),
                    Living.is(query),
                    complete);
        }

        private List<BackTestView.Day> series() {
            var series = new ArrayList<BackTestView.Day>();
            for (int ago = days - 1; ago >= 0 && hasTime(); ago--) {
                var day = today.minusDays(ago);
                series.add(new BackTestView.Day(day, asked(query, day, day, 1).total()));
            }
            return series;
        }

        private List<BackTestView.Miss> misses() {
            var misses = new ArrayList<BackTestView.Miss>();
            for (var miss : NearMisses.of(query, MOST_MISSES)) {
                if (!hasTime()) {
                    break;
                }
                misses.add(view(miss));
            }
            return misses;
        }

        private BackTestView.Miss view(NearMisses.Miss miss) {
            var found = asked(miss.query(), today.minusDays(days - 1L), today, MISSED_SAMPLES);
            var place = miss.clause().place();
            return new BackTestView.Miss(
                    new BackTestView.Clause(
                            Printer.print(miss.clause()), place.start(), place.end()),
                    found.total(),
                    shown(found.hits()));
        }

        private boolean hasTime() {
            complete &= Instant.now().isBefore(end);
            return complete;
        }

        /// Relative dates count from the arrival of each article, as in an alert.
        private ArticleIndex.Answer asked(Query sought, LocalDate from, LocalDate to, int limit) {
            var arrived = new Days(new Limit<>(from, true), new Limit<>(to, true), NOWHERE);
            var both = new All(List.of(sought, new InField(Field.SEEN, arrived, NOWHERE)), NOWHERE);
            return index.search(new Ask(both, null, viewer, null, Order.NEWEST, limit, null));
        }

        private List<BackTestView.Found> shown(List<Hit> hits) {
            Map<UUID, StoredArticle> rows =
                    articles.find(viewer, hits.stream().map(Hit::id).toList()).stream()
                            .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
            return hits.stream()
                    .map(hit -> rows.get(hit.id()))
                    .filter(Objects::nonNull)
                    .map(BackTestView.Found::of)
                    .toList();
        }
    }
}
