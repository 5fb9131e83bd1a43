package org.tidings.ingest.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tidings.contracts.ArticleListed;
import org.tidings.contracts.CollectionBeat;
import org.tidings.contracts.FollowingChanged;
import org.tidings.contracts.OutletChanged;
import org.tidings.outbox.Outbox;

/// Publishes what becomes of sources: each event when, and only when, the transaction that saves
/// the change commits.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SourcePublisher {
    private final Outbox outbox;

    SourcePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /// An outlet, or what may be shown of it, is no longer what it was.
    public void publish(OutletChanged outlet) {
        outbox.add(OutletChanged.TOPIC, outlet.outlet().id().toString(), outlet);
    }

    /// An organisation follows something else from now on.
    public void publish(FollowingChanged following) {
        outbox.add(FollowingChanged.TOPIC, following.organization(), following);
    }

    /// A further feed lists an article.
    public void publish(ArticleListed listed) {
        outbox.add(ArticleListed.TOPIC, listed.articleId().toString(), listed);
    }

    /// Collecting runs.
    public void publish(CollectionBeat beat) {
        outbox.add(CollectionBeat.TOPIC, beat.collector().toString(), beat);
    }
}
