package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/// What is to be said of a feed beside its polls.
@ApplicationScoped
public class FeedNotices {
    private final Session database;

    FeedNotices(Session database) {
        this.database = database;
    }

    /// Its pages are not given to us. Said once: the time stays that of the first.
    @Transactional
    public void pagesLocked(UUID feed, String detail) {
        database.createNativeMutationQuery(
                        """
                        update feed set notice = :notice, notice_detail = :detail,
                            noticed_at = now()
                        where id = :feed and notice is distinct from :notice
                        """)
                .setParameter("notice", FeedNotice.PAGES_LOCKED.name())
                .setParameter("detail", detail)
                .setParameter("feed", feed)
                .executeUpdate();
    }
}
