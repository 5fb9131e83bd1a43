package org.tidings.query.alert;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.QueryMatcher;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.Living;
import org.tidings.query.language.Query;
import org.tidings.query.saved.SavedQueries;
import org.tidings.query.saved.SavedSearch;
import org.tidings.query.saved.SavedSearchChanges;
import org.tidings.query.saved.SavedSearchChanges.Change;

/// The saved searches that raise alerts, as this replica knows them, in step with their changes.
@ApplicationScoped
class ActiveSearches {
    private static final Logger LOG = Logger.getLogger(ActiveSearches.class);
    private static final int PAGE = 2_000;

    private final SavedSearchChanges changes;
    private final SavedQueries queries;
    private final QueryMatcher matcher;
    private final Map<UUID, Active> active = new ConcurrentHashMap<>();
    private volatile long applied;

    /// @param query with the queries of other searches in the place of their names
    record Active(SavedSearch search, Query query) {}

    ActiveSearches(
            SavedSearchChanges changes,
            SavedQueries queries,
            QueryMatcher matcher,
            MeterRegistry metrics) {
        this.changes = changes;
        this.queries = queries;
        this.matcher = matcher;
        metrics.gauge("tidings.alert.searches", active, Map::size);
    }

    Optional<Active> find(UUID id) {
        return Optional.ofNullable(active.get(id));
    }

    /// Applies what has changed, and waits for what is being changed: an article that was stored
    /// before is matched against all that were activated before it.
    void catchUp() {
        long last = changes.last();
        if (applied < last) {
            follow(last);
        }
    }

    private synchronized void follow(long last) {
        long before = applied;
        while (applied < last) {
            var page = changes.after(applied, PAGE);
            if (page.isEmpty()) {
                applied = last;
                return;
            }
            apply(page);
            applied = page.getLast().number();
        }
        if (applied - before >= PAGE) {
            tellSize();
        }
    }

    /// After many changes, as at the start: whether the memory is enough for them.
    private void tellSize() {
        var memory = Runtime.getRuntime();
        LOG.infof(
                "%d saved searches loaded; %d of %d MiB of memory in use",
                active.size(),
                (memory.totalMemory() - memory.freeMemory()) >> 20,
                memory.maxMemory() >> 20);
    }

    private void apply(List<Change> page) {
        var put = new ArrayList<Stored>();
        var gone = new ArrayList<UUID>();
        for (Change change : page) {
            var known = active(change.search());
            if (known.isPresent()) {
                var each = known.get();
                active.put(change.id(), each);
                put.add(new Stored(change.id(), each.search().organization(), each.query()));
            } else if (active.remove(change.id()) != null) {
                gone.add(change.id());
            }
        }
        matcher.put(put);
        matcher.remove(gone);
    }

    private Optional<Active> active(@Nullable SavedSearch search) {
        if (search == null || search.activatedAt() == null) {
            return Optional.empty();
        }
        var query = queries.tree(search).filter(tree -> !Living.is(tree));
        if (query.isEmpty()) {
            LOG.warnf("saved search %s cannot be matched", search.id());
        }
        return query.map(tree -> new Active(search, tree));
    }
}
