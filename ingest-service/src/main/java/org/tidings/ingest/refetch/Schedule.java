package org.tidings.ingest.refetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.tidings.ingest.revision.RevisionStored;

/// Puts each new article that has a page on the schedule, in the transaction that stores it.
@ApplicationScoped
class Schedule {
    private final RefetchRepository articles;
    private final RefetchConfig config;

    Schedule(RefetchRepository articles, RefetchConfig config) {
        this.articles = articles;
        this.config = config;
    }

    void onStored(@Observes RevisionStored stored) {
        URI url = stored.article().firstSight().url();
        if (stored.revision() != 1 || url == null) {
            return;
        }
        var birth = Ages.birth(stored.published(), stored.fetchedAt());
        Ages.next(config.ages(), birth, stored.fetchedAt())
                .ifPresent(due -> articles.add(stored.article().id(), url, birth, due));
    }
}
