package org.tidings.ingest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleListed;
import org.tidings.ingest.publish.SourcePublisher;

/// Which feeds list an article beside the one that brought it.
@ApplicationScoped
public class Listings {
    private final Session database;
    private final SourcePublisher publisher;

    Listings(Session database, SourcePublisher publisher) {
        this.database = database;
        this.publisher = publisher;
    }

    /// Publishes that a further feed lists the article, once for each.
    ///
    /// @param feed null for what came from no feed
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(KnownArticle article, @Nullable UUID feed) {
        if (feed == null || feed.equals(article.firstSight().feedId())) {
            return;
        }
        int added =
                database.createNativeMutationQuery(
                                """
                                insert into article_listing (article_id, feed_id)
                                values (:article, :feed) on conflict do nothing
                                """)
                        .setParameter("article", article.id())
                        .setParameter("feed", feed)
                        .executeUpdate();
        if (added == 1) {
            publisher.publish(
                    new ArticleListed(article.id(), feed, article.visibility(), Instant.now()));
        }
    }
}
