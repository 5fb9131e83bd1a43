package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.fetch.Origin;
import org.tidings.ingest.outlet.ScopeColumn;

/// Private feeds' credentials for the pages of their articles: within the organisation whose feed
/// it is, and for the feed's own origin only. What is shared is never asked for with any.
@ApplicationScoped
public class PageCredentials {
    /// Feeds that have, or had, credentials. A feed that was removed has none any more, which is no
    /// reason to believe that its pages are open.
    private static final String SELECT =
            """
            select f.id, f.url, c.feed_id is not null as given,
                   f.last_outcome = 'FAILED' and f.failure_kind = 'FORBIDDEN' as refused
            from feed f left join feed_credentials c on c.feed_id = f.id
            where f.scope = :scope and f.guarded
            """;

    private static final String OF_ARTICLE =
            SELECT
                    + """
                      and f.id in (
                          select feed_id from article where id = :article
                          union all
                          select feed_id from article_listing where article_id = :article)
                      order by c.since desc nulls last, f.id
                      """;
    private static final String OF_SCOPE =
            SELECT + " and c.feed_id is not null order by c.since desc, f.id";

    private final Session database;
    private final FeedCredentials credentials;

    PageCredentials(Session database, FeedCredentials credentials) {
        this.database = database;
        this.credentials = credentials;
    }

    private record Guarded(UUID feed, URI url, boolean given, boolean refused) {}

    /// For a page of an article that feeds have listed.
    @Transactional
    public PageAccess ofArticle(Visibility scope, UUID article, URI page) {
        if (scope.equals(Visibility.PUBLIC)) {
            return new PageAccess.Open();
        }
        List<Guarded> feeds =
                read(
                        database.createNativeQuery(OF_ARTICLE, Tuple.class)
                                .setParameter("scope", ScopeColumn.of(scope))
                                .setParameter("article", article)
                                .getResultList());
        return feeds.isEmpty() ? new PageAccess.Open() : access(feeds, page);
    }

    /// For a page that is collected for an organisation without any feed: those of its feed at the
    /// page's origin.
    @Transactional
    public PageAccess ofHistory(Visibility scope, URI page) {
        if (scope.equals(Visibility.PUBLIC)) {
            return new PageAccess.Open();
        }
        List<Guarded> feeds =
                read(
                                database.createNativeQuery(OF_SCOPE, Tuple.class)
                                        .setParameter("scope", ScopeColumn.of(scope))
                                        .getResultList())
                        .stream()
                        .filter(feed -> Origin.isOne(feed.url(), page))
                        .toList();
        return feeds.isEmpty() ? new PageAccess.Open() : access(feeds, page);
    }

    private PageAccess access(List<Guarded> feeds, URI page) {
        Guarded first = feeds.getFirst();
        return feeds.stream()
                .filter(feed -> feed.given() && Origin.isOne(feed.url(), page))
                .findFirst()
                .map(this::signed)
                .orElseGet(
                        () ->
                                new PageAccess.Unsigned(
                                        first.feed(),
                                        first.given()
                                                ? "it lies elsewhere than the feed, whose"
                                                        + " credentials must not leave its site"
                                                : "its feed's credentials were taken away"));
    }

    private PageAccess signed(Guarded feed) {
        return credentials
                .authorizationOf(feed.feed())
                .<PageAccess>map(
                        header -> new PageAccess.Signed(feed.feed(), header, feed.refused()))
                .orElseGet(
                        () ->
                                new PageAccess.Unsigned(
                                        feed.feed(),
                                        "its feed's credentials cannot be opened here"));
    }

    private static List<Guarded> read(List<Tuple> rows) {
        return rows.stream()
                .map(
                        row ->
                                new Guarded(
                                        row.get("id", UUID.class),
                                        URI.create(row.get("url", String.class)),
                                        row.get("given", Boolean.class),
                                        Boolean.TRUE.equals(row.get("refused", Boolean.class))))
                .toList();
    }
}
