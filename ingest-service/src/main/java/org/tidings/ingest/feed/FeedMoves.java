package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.hibernate.Session;
import org.tidings.ingest.outlet.ScopeColumn;

/// New addresses of feeds that moved for good.
@ApplicationScoped
public class FeedMoves {
    private final Session database;

    FeedMoves(Session database) {
        this.database = database;
    }

    /// Takes the new address and remembers the old one.
    ///
    /// @return false when another feed of the scope has that address
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean move(LeasedFeed feed, URI to) {
        int moved =
                database.createNativeMutationQuery(
                                """
                                update feed set url = :to where id = :id
                                  and not exists (select 1 from feed other
                                                  where other.scope = :scope and other.url = :to)
                                """)
                        .setParameter("to", to.toString())
                        .setParameter("id", feed.id())
                        .setParameter("scope", ScopeColumn.of(feed.scope()))
                        .executeUpdate();
        if (moved == 0) {
            return false;
        }
        database.createNativeMutationQuery(
                        """
                        insert into feed_move (feed_id, from_url, to_url)
                        values (:id, :from, :to)
                        """)
                .setParameter("id", feed.id())
                .setParameter("from", feed.url().toString())
                .setParameter("to", to.toString())
                .executeUpdate();
        return true;
    }
}
