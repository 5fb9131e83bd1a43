package org.tidings.query.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.QueryMatcher;
import org.tidings.query.store.ChangeFeed;
import org.tidings.query.store.StoredArticle;

/// Matches what is due, and raises the alerts, in one transaction.
@ApplicationScoped
class Alerting {
    private final DueQueue due;
    private final ActiveSearches searches;
    private final ChangeFeed articles;
    private final QueryMatcher matcher;
    private final AlertRepository rows;
    private final AlertRaiser raiser;
    private final FailedSearches failures;

    Alerting(
            DueQueue due,
            ActiveSearches searches,
            ChangeFeed articles,
            QueryMatcher matcher,
            AlertRepository rows,
            AlertRaiser raiser,
            FailedSearches failures) {
        this.due = due;
        this.searches = searches;
        this.articles = articles;
        this.matcher = matcher;
        this.rows = rows;
        this.raiser = raiser;
        this.failures = failures;
    }

    /// Those that could not be matched before are left to [#retry()].
    ///
    /// @param most articles at once
    /// @return how many were taken from the queue
    /// @throws AlertingFailed when none of them was matched
    @Transactional
    int next(int most) {
        return taken(due.claim(most));
    }

    /// Tries one again that could not be matched before, alone.
    ///
    /// @return how many were taken from the queue
    /// @throws AlertingFailed when it could not be matched either
    @Transactional
    int retry() {
        return taken(due.claimFailed());
    }

    private int taken(List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        try {
            searches.catchUp();
            match(ids);
            return ids.size();
        } catch (RuntimeException | Error failure) {
            throw new AlertingFailed(ids, failure);
        }
    }

    private void match(List<UUID> ids) {
        var claimed = due.read(ids);
        Map<UUID, StoredArticle> stored =
                articles.whole(ids).stream()
                        .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        var now = matcher.match(stored.values());
        var before =
                matcher.match(
                        claimed.stream()
                                .map(each -> before(each, stored.get(each.id())))
                                .filter(Objects::nonNull)
                                .toList());
        var done = new HashSet<>(ids);
        for (DueArticle each : claimed) {
            var article = stored.get(each.id());
            if (article != null && !raised(each, article, now, before)) {
                done.remove(each.id());
            }
        }
        rows.restore(stored.keySet());
        rows.withdraw(ids.stream().filter(id -> !stored.containsKey(id)).toList());
        due.done(done);
    }

    /// The revision before, as if it arrived with this one: what it does not match for its age is
    /// no news.
    private static @Nullable StoredArticle before(DueArticle each, @Nullable StoredArticle now) {
        var previous = each.previous();
        return previous == null || now == null
                ? null
                : new StoredArticle(
                        previous,
                        now.indexedAt(),
                        now.newestAt(),
                        now.feeds(),
                        now.outletVersion());
    }

    /// The searches that fail on an article keep none of the others from raising their alerts.
    ///
    /// @return false when it stays due
    private boolean raised(
            DueArticle each,
            StoredArticle article,
            QueryMatcher.Matches now,
            QueryMatcher.Matches before) {
        Set<UUID> known = each.previous() == null ? Set.of() : before.of(each.id());
        var failed = new HashSet<>(now.failedOn(each.id()));
        var candidates = new HashSet<>(now.of(each.id()));
        candidates.addAll(failed);
        // It may be no news that these are fulfilled.
        failed.addAll(before.failedOn(each.id()));
        var open =
                candidates.stream()
                        .filter(id -> !known.contains(id))
                        .flatMap(id -> searches.find(id).stream())
                        .filter(found -> isActive(found, article))
                        .toList();
        var matching =
                open.stream().filter(found -> !failed.contains(found.search().id())).toList();
        var untried = open.stream().map(found -> found.search().id()).filter(failed::contains);
        return raiser.raise(each, article, matching) && failures.settled(each, untried.toList());
    }

    /// What was stored before the activation is no news.
    private static boolean isActive(ActiveSearches.Active found, StoredArticle article) {
        var since = found.search().activatedAt();
        return since != null && !article.indexedAt().isBefore(since);
    }
}
