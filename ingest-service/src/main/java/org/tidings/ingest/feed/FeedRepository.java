package org.tidings.ingest.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<Feed, UUID> {
    List<Feed> visibleTo(List<Visibility> scopes) {
        return list("scope in ?1 order by url, id", scopes);
    }

    /// Empty also for another organisation's feed, so that ids cannot be probed.
    Optional<Feed> visibleTo(List<Visibility> scopes, UUID id) {
        return findByIdOptional(id).filter(feed -> feed.isVisibleIn(scopes));
    }

    Feed of(Visibility scope, String url) {
        return find("scope = ?1 and url = ?2", scope, url).singleResult();
    }

    /// Does nothing where the scope has the address already.
    ///
    /// @return whether the feed is new
    boolean insertUnlessThere(
            Visibility scope,
            String url,
            UUID outlet,
            @Nullable Integer intervalSeconds,
            String person) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into feed (id, scope, url, outlet_id, interval_seconds,
                                                  created_by)
                                values (:id, :scope, :url, :outlet, cast(:seconds as integer),
                                        :person)
                                on conflict (scope, url) do nothing
                                """)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("scope", ScopeColumn.of(scope))
                        .setParameter("url", url)
                        .setParameter("outlet", outlet)
                        .setParameter("seconds", intervalSeconds)
                        .setParameter("person", person)
                        .executeUpdate()
                == 1;
    }
}
