package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.Rights;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.identity.KnownArticle;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.Outlets;

/// A revision as it travels.
@ApplicationScoped
class RevisionMessage {
    /// A text that an organisation gave is its own.
    private static final Rights OWN_TEXT = new Rights(Rights.Use.FULL_TEXT, null, null);

    private final Outlets outlets;

    RevisionMessage(Outlets outlets) {
        this.outlets = outlets;
    }

    /// What may be shown of the article.
    Rights rightsOf(KnownArticle article) {
        var outletId = article.firstSight().outletId();
        return outletId == null ? OWN_TEXT : outlets.byId(outletId).rights();
    }

    ArticleCollected of(KnownArticle article, Revision revision) {
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
                new Clocks(revision.published(), revision.fetchedAt(), null, revision.modified()),
                outlet == null ? OWN_TEXT : outlet.rights(),
                new Provenance(
                        first.channel(),
                        first.feedId(),
                        first.entryId(),
                        first.url(),
                        revision.canonical(),
                        first.person()),
                revision.blocks(),
                revision.page(),
                revision.signs(),
                revision.changes().keySet());
    }
}
