package org.tidings.ingest.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tidings.sealing.Sealing;

/// With what private feeds are asked for. Kept sealed; opened for the poll only.
@ApplicationScoped
public class FeedCredentials implements PanacheRepositoryBase<StoredCredentials, UUID> {
    private static final Logger LOG = Logger.getLogger(FeedCredentials.class);

    private final Sealing sealing;

    FeedCredentials(Sealing sealing) {
        this.sealing = sealing;
    }

    /// The value of the Authorization header for a feed; empty where it has none, and where the key
    /// of this process does not open it.
    @Transactional
    public Optional<String> authorizationOf(UUID feedId) {
        return findByIdOptional(feedId).flatMap(this::opened);
    }

    private Optional<String> opened(StoredCredentials stored) {
        Optional<String> value = sealing.open(stored.feedId(), stored.sealed());
        if (value.isEmpty()) {
            LOG.errorf(
                    "the credentials of feed %s do not open with this tidings.secrets.key",
                    stored.feedId());
        }
        return value;
    }

    /// Replaces what the feed had.
    void keep(UUID feedId, CredentialsDraft draft, String person) {
        getEntityManager()
                .createNativeQuery("update feed set guarded = true where id = :feed")
                .setParameter("feed", feedId)
                .executeUpdate();
        var sealed = sealing.seal(feedId, draft.authorization());
        getEntityManager()
                .merge(
                        new StoredCredentials(
                                feedId, draft.checkedKind(), sealed, person, Instant.now()));
    }

    void forget(UUID feedId) {
        deleteById(feedId);
    }

    /// What may be said of the credentials of these feeds.
    Map<UUID, FeedView.Credentials> views(Collection<UUID> feeds) {
        return list("feedId in ?1", feeds).stream()
                .collect(Collectors.toMap(StoredCredentials::feedId, StoredCredentials::view));
    }
}
