package org.tidings.ingest.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

/// Changes are written column by column, never as whole rows: a poll that ends at the same time
/// writes the others.
@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<Feed, UUID> {
    List<Feed> visibleTo(List<Visibility> scopes) {
        return list("scope in ?1 and removedAt is null order by url, id", scopes);
    }

    /// Empty also for another organisation's feed, so that ids cannot be probed.
    Optional<Feed> visibleTo(List<Visibility> scopes, UUID id) {
        return findByIdOptional(id).filter(feed -> feed.isVisibleIn(scopes));
    }

    Feed of(Visibility scope, String url) {
        return find("scope = ?1 and url = ?2", scope, url).singleResult();
    }

    /// The feed of the scope at this address, removed or not.
    Optional<UUID> idOf(Visibility scope, String url) {
        return find("scope = ?1 and url = ?2", scope, url).firstResultOptional().map(Feed::id);
    }

    /// Does nothing where the scope has the address already. A removed feed is taken up again.
    ///
    /// @return whether the feed is new, or is polled again
    boolean insertUnlessThere(Visibility scope, String url, FeedFacts facts, String person) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into feed (id, scope, url, title, outlet_id,
                                                  interval_seconds, created_by)
                                values (:id, :scope, :url, cast(:title as text), :outlet,
                                        cast(:seconds as integer), :person)
                                on conflict (scope, url) do update set
                                    removed_at = null, paused_at = null, paused_by = null,
                                    title = excluded.title, outlet_id = excluded.outlet_id,
                                    interval_seconds = excluded.interval_seconds,
                                    next_poll_at = now()
                                where feed.removed_at is not null
                                """)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("scope", ScopeColumn.of(scope))
                        .setParameter("url", url)
                        .setParameter("title", facts.title())
                        .setParameter("outlet", facts.outlet())
                        .setParameter("seconds", facts.intervalSeconds())
                        .setParameter("person", person)
                        .executeUpdate()
                == 1;
    }

    /// @param moved whether the address is another one: then nothing known of it holds
    void edit(UUID id, String url, FeedFacts facts, boolean moved) {
        update(
                "url = ?1, title = ?2, outletId = ?3, intervalSeconds = ?4 where id = ?5",
                url,
                facts.title(),
                facts.outlet(),
                facts.intervalSeconds(),
                id);
        if (moved) {
            forget(id);
        }
    }

    private void forget(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update feed set
                            etag = null, last_modified = null, body_digest = null,
                            verified_at = null, untrusted_at = null, unmodified = 0, failures = 0,
                            next_poll_at = now()
                        where id = :id
                        """)
                .setParameter("id", id)
                .executeUpdate();
    }

    /// Due at once and read whole, with nothing held against its pages.
    void askAfresh(UUID id) {
        forget(id);
        getEntityManager()
                .createNativeQuery(
                        """
                        update feed set notice = null, notice_detail = null, noticed_at = null
                        where id = :id and notice = 'PAGES_LOCKED'
                        """)
                .setParameter("id", id)
                .executeUpdate();
    }

    void pause(UUID id, String person) {
        update("pausedAt = instant, pausedBy = ?1 where id = ?2 and pausedAt is null", person, id);
    }

    /// Due at once.
    void resume(UUID id) {
        update(
                "pausedAt = null, pausedBy = null, failures = 0, nextPollAt = instant"
                        + " where id = ?1 and pausedAt is not null",
                id);
    }

    /// Paused too, so that nobody polls it.
    void remove(UUID id, String person) {
        pause(id, person);
        update("removedAt = instant where id = ?1", id);
    }

    /// The feed as it stands after a change.
    Feed again(UUID id) {
        var feed = findById(id);
        getEntityManager().refresh(feed);
        return feed;
    }
}
