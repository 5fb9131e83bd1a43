package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Rights;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.identity.Identity;
import org.tidings.ingest.identity.KnownArticle;
import org.tidings.ingest.identity.Listings;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.publish.ArticlePublisher;

/// Saves a revision and its event in one transaction.
@ApplicationScoped
class RevisionWriter {
    /// A text that an organisation gave is its own.
    private static final Rights OWN_TEXT = new Rights(Rights.Use.FULL_TEXT, null, null);

    private final Identity identity;
    private final Listings listings;
    private final RevisionRepository revisions;
    private final Outlets outlets;
    private final ArticlePublisher publisher;

    RevisionWriter(
            Identity identity,
            Listings listings,
            RevisionRepository revisions,
            Outlets outlets,
            ArticlePublisher publisher) {
        this.identity = identity;
        this.listings = listings;
        this.revisions = revisions;
        this.outlets = outlets;
        this.publisher = publisher;
    }

    /// Writes the next revision if the capture says something that the latest does not.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    StoredRevision write(Capture capture) {
        var article = identity.identify(capture.scope(), capture.names(), capture.firstSight());
        listings.note(article, capture.firstSight().feedId());
        Optional<Revision> latest = revisions.latestOf(article.id());
        if (latest.isPresent() && isKnown(latest.get(), capture)) {
            return new StoredRevision(article.id(), latest.get().number(), false);
        }
        int number = latest.map(Revision::number).orElse(0) + 1;
        var revision = new Revision(article.id(), number, capture);
        revisions.persist(revision);
        publisher.publish(message(article, revision), capture.firstSight().channel());
        return new StoredRevision(article.id(), number, true);
    }

    /// A text given once more is the same text, whatever title it carries this time. What an
    /// archive holds of a page that was looked at later is no change of it.
    private static boolean isKnown(Revision latest, Capture capture) {
        return switch (capture.firstSight().channel()) {
            case TEXT -> true;
            case FEED -> latest.says(capture);
            case BACKFILL ->
                    latest.says(capture) || capture.fetchedAt().isBefore(latest.fetchedAt());
        };
    }

    private ArticleCollected message(KnownArticle article, Revision revision) {
        FirstSight first = article.firstSight();
        var outletId = first.outletId();
        OutletView outlet = outletId == null ? null : outlets.byId(outletId);
        Outlet contract = outlet == null ? null : outlet.contract();
        return new ArticleCollected(
                article.id(),
                revision.number(),
                article.visibility(),
                contract,
                revision.title(),
                revision.byline(),
                revision.text(),
                revision.truncated(),
                new Clocks(
                        revision.published(), revision.fetchedAt(), null, PublicationTime.UNKNOWN),
                outlet == null ? OWN_TEXT : outlet.rights(),
                new Provenance(
                        first.channel(),
                        first.feedId(),
                        first.entryId(),
                        first.url(),
                        revision.canonical(),
                        first.person()),
                List.of(),
                PageFacts.NONE,
                OriginSigns.NONE,
                Set.of());
    }
}
