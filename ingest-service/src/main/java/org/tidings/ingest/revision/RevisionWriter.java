package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.Provenance;
import org.tidings.ingest.fingerprint.SignsReader;
import org.tidings.ingest.identity.Identity;
import org.tidings.ingest.identity.KnownArticle;
import org.tidings.ingest.identity.Listings;
import org.tidings.ingest.publish.ArticlePublisher;

/// Saves a revision and its event in one transaction.
@ApplicationScoped
class RevisionWriter {
    private final Identity identity;
    private final Listings listings;
    private final Histories histories;
    private final RevisionRepository revisions;
    private final SignsReader signs;
    private final RevisionMessage messages;
    private final ArticlePublisher publisher;
    private final Event<RevisionStored> stored;

    RevisionWriter(
            Identity identity,
            Listings listings,
            Histories histories,
            RevisionRepository revisions,
            SignsReader signs,
            RevisionMessage messages,
            ArticlePublisher publisher,
            Event<RevisionStored> stored) {
        this.identity = identity;
        this.listings = listings;
        this.histories = histories;
        this.revisions = revisions;
        this.signs = signs;
        this.messages = messages;
        this.publisher = publisher;
        this.stored = stored;
    }

    /// Writes the next revision if the capture says something that the latest does not, or if the
    /// article was withdrawn and is back.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    StoredRevision write(Capture capture) {
        var article =
                identity.identify(
                        capture.scope(),
                        capture.names(),
                        capture.canonical(),
                        capture.firstSight(),
                        candidate -> isOneArticle(candidate, capture));
        listings.note(article, capture.firstSight().feedId());
        History history = histories.of(article.id());
        if (history.isWithdrawnForGood()) {
            return new StoredRevision(article.id(), history.number(), false);
        }
        Optional<Revision> latest = history.latest();
        if (latest.isEmpty()) {
            identity.fetched(article.id(), capture.fetchedAt());
            return store(article, history, capture, Map.of());
        }
        var complete = capture.completedFrom(latest.get());
        Optional<Map<ChangeKind, Integer>> changes = changes(history, latest.get(), complete);
        return changes.isPresent()
                ? store(article, history, complete, changes.get())
                : new StoredRevision(article.id(), latest.get().number(), false);
    }

    private boolean isOneArticle(UUID candidate, Capture capture) {
        return revisions
                .latestOf(candidate)
                .map(latest -> Content.isOneArticle(latest.text(), capture.text()))
                .orElse(false);
    }

    /// What makes the capture a revision; empty when it is none.
    private static Optional<Map<ChangeKind, Integer>> changes(
            History history, Revision latest, Capture capture) {
        if (isSameText(capture) || isOlder(latest, capture)) {
            return Optional.empty();
        }
        boolean same = latest.contentHash().equals(Content.hashOf(capture.title(), capture.text()));
        var counts =
                same
                        ? Map.<ChangeKind, Integer>of()
                        : Content.difference(latest, capture, CutText.of(capture.text())).counts();
        return counts.isEmpty() && !history.isWithdrawn() ? Optional.empty() : Optional.of(counts);
    }

    /// A text given once more is the same text, whatever title it carries this time.
    private static boolean isSameText(Capture capture) {
        return capture.firstSight().channel() == Provenance.Channel.TEXT;
    }

    /// What an archive holds of a page that was looked at later is no change of it.
    private static boolean isOlder(Revision latest, Capture capture) {
        return capture.firstSight().channel() == Provenance.Channel.BACKFILL
                && capture.fetchedAt().isBefore(latest.fetchedAt());
    }

    private StoredRevision store(
            KnownArticle article,
            History history,
            Capture capture,
            Map<ChangeKind, Integer> changes) {
        var key = new Revision.Key(article.id(), history.nextNumber());
        var cut = CutText.of(capture.text());
        var origin = signs.read(article.visibility(), capture.byline(), cut.text());
        var revision = new Revision(key, capture, cut, origin, changes);
        revisions.persist(revision);
        publisher.publish(messages.of(article, revision), capture.firstSight().channel());
        stored.fire(
                new RevisionStored(
                        article, key.revision(), capture.published(), capture.fetchedAt()));
        return new StoredRevision(article.id(), key.revision(), true);
    }
}
