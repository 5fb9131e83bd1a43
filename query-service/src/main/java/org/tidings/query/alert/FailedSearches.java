package org.tidings.query.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Keeps articles due for the searches that failed on them, a bounded number of times.
///
/// The article is then matched anew with all searches. What has raised its alert does so no
/// second time.
@ApplicationScoped
class FailedSearches {
    private static final Logger LOG = Logger.getLogger(FailedSearches.class);

    private final DueQueue due;
    private final AlertConfig config;
    private final Counter failed;
    private final Counter givenUp;

    FailedSearches(DueQueue due, AlertConfig config, MeterRegistry metrics) {
        this.due = due;
        this.config = config;
        this.failed = metrics.counter("tidings.alert.failed");
        this.givenUp = metrics.counter("tidings.alert.given.up");
    }

    /// In the transaction that holds the article.
    ///
    /// @param searches that failed, so that nobody knows whether it fulfils them
    /// @return false when it stays due for them
    boolean settled(DueArticle each, List<UUID> searches) {
        if (searches.isEmpty()) {
            return true;
        }
        failed.increment(searches.size());
        if (each.failures() + 1 < config.tries()) {
            due.failed(each.id(), config.postponement(), config.longestPostponement());
            return false;
        }
        givenUp.increment(searches.size());
        LOG.errorf("article %s is not tried any more for searches %s", each.id(), searches);
        return true;
    }
}
