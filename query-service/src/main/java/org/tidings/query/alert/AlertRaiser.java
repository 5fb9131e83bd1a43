package org.tidings.query.alert;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tidings.contracts.AlertRaised;
import org.tidings.contracts.Visibility;
import org.tidings.outbox.Outbox;
import org.tidings.query.alert.ActiveSearches.Active;
import org.tidings.query.origin.CopyGroups;
import org.tidings.query.origin.CopyGroups.Copies;
import org.tidings.query.saved.SavedSearch;
import org.tidings.query.store.StoredArticle;
import org.tidings.tracing.Spans;

/// Writes alerts into inboxes, and publishes that they were raised, in the caller's transaction.
@ApplicationScoped
class AlertRaiser {
    private static final Logger LOG = Logger.getLogger(AlertRaiser.class);

    private final AlertRepository rows;
    private final AlertReasons reasons;
    private final CopyGroups groups;
    private final DueQueue due;
    private final Outbox outbox;
    private final AlertConfig config;
    private final MeterRegistry metrics;

    AlertRaiser(
            AlertRepository rows,
            AlertReasons reasons,
            CopyGroups groups,
            DueQueue due,
            Outbox outbox,
            AlertConfig config,
            MeterRegistry metrics) {
        this.rows = rows;
        this.reasons = reasons;
        this.groups = groups;
        this.due = due;
        this.outbox = outbox;
        this.config = config;
        this.metrics = metrics;
    }

    /// @param matching searches that the article newly fulfils
    /// @return false when some wait for its copies to be found: it stays due
    boolean raise(DueArticle each, StoredArticle article, List<Active> matching) {
        if (matching.isEmpty()) {
            return true;
        }
        boolean grouped = matching.stream().anyMatch(found -> found.search().onePerCopyGroup());
        var copies = grouped ? copies(each) : Optional.of(new Copies(null, Set.of(each.id())));
        copies.map(Copies::id).ifPresent(group -> rows.lockGroups(List.of(group)));
        Spans.in(
                "alert",
                SpanKind.INTERNAL,
                each.trace().asParent(),
                span -> {
                    span.setAttribute("tidings.article", each.id().toString());
                    for (Active found : matching) {
                        raise(each, article, found, copies);
                    }
                    return matching.size();
                });
        if (copies.isEmpty()) {
            due.later(each.id(), config.copiesPoll());
        }
        return copies.isPresent();
    }

    /// Empty while they are looked for, and that is not too long.
    private Optional<Copies> copies(DueArticle each) {
        var found = groups.copiesOf(each.id());
        boolean late = each.since().plus(config.copiesWait()).isBefore(Instant.now());
        return found.isEmpty() && late ? Optional.of(new Copies(null, Set.of(each.id()))) : found;
    }

    private void raise(
            DueArticle each, StoredArticle article, Active found, Optional<Copies> copies) {
        var search = found.search();
        boolean waits = search.onePerCopyGroup() && copies.isEmpty();
        boolean told =
                search.onePerCopyGroup()
                        && copies.isPresent()
                        && rows.isRaised(search.id(), copies.get().members());
        if (waits || told || rows.isRaised(search.id(), Set.of(article.id()))) {
            return;
        }
        var id = UUID.randomUUID();
        boolean edit = each.previous() != null;
        rows.raise(id, search, article, edit, why(each, article, found))
                .ifPresent(number -> publish(id, number, search, article, edit));
    }

    /// An alert that does not say why is better than none, of this search and of all others.
    private List<AlertReason> why(DueArticle each, StoredArticle article, Active found) {
        try {
            return reasons.of(found.query(), article, each.previous());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "search %s cannot say why", found.search().id());
            return List.of();
        }
    }

    private void publish(
            UUID id, long number, SavedSearch search, StoredArticle article, boolean edit) {
        var people = rows.address(number, search);
        var enriched = article.enriched();
        var now = Instant.now();
        outbox.add(
                AlertRaised.TOPIC,
                article.id().toString(),
                new AlertRaised(
                        id,
                        search.id(),
                        article.id(),
                        enriched.revision(),
                        enriched.generation(),
                        Visibility.of(search.organization()),
                        article.clocks(),
                        enriched.article().rights(),
                        enriched.article().provenance(),
                        now,
                        edit,
                        people));
        metrics.counter("tidings.alert.raised").increment();
        metrics.timer("tidings.alert.wait").record(Duration.between(article.indexedAt(), now));
    }
}
