package org.tidings.ingest.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tidings.ingest.feed.CredentialsChanged;

@ApplicationScoped
class SeenEntryRepository implements PanacheRepositoryBase<SeenEntry, SeenEntry.Key> {
    /// Well below what one statement may carry.
    private static final int AT_ONCE = 5_000;

    /// Those of a feed's entries that were seen before, by their key.
    @Transactional
    Map<String, SeenEntry> seen(UUID feed, Collection<String> keys) {
        Map<String, SeenEntry> known = new HashMap<>();
        List<String> wanted = List.copyOf(keys);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<String> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            list("key.feedId = ?1 and key.entryKey in ?2", feed, some)
                    .forEach(entry -> known.put(entry.key().entryKey(), entry));
        }
        return known;
    }

    /// Pages that were refused may be given now.
    void onCredentials(@Observes CredentialsChanged changed) {
        update(
                "state = ?1, attempts = 0 where key.feedId = ?2 and state = ?3",
                SeenEntry.State.RETRY,
                changed.feed(),
                SeenEntry.State.LOCKED);
    }

    @Transactional
    void save(SeenEntry entry) {
        getEntityManager().merge(entry);
    }
}
