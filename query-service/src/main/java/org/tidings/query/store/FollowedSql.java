package org.tidings.query.store;

/// The newest articles of what is followed. Each outlet and each feed is asked for as many as the
/// page has, along an index, so that the answer takes as long as the list is, not as the archive.
final class FollowedSql {
    /// What tells outlets apart: the domain, the name where there is none, `-` for no outlet.
    static final String OUTLET =
            "coalesce(article.outlet ->> 'domain', article.outlet ->> 'name', '-')";

    /// Takes the organisation, the time and the id of the last article before, the most articles,
    /// the outlets, the feeds, and the one outlet that is asked for, or null.
    static final String NEWEST =
            """
            with asked as materialized (
                select cast(? as text) as org, cast(? as timestamptz) as before,
                       cast(? as uuid) as behind, cast(? as integer) as most,
                       cast(? as uuid[]) as outlets, cast(? as uuid[]) as feeds,
                       cast(? as text) as outlet),
            picked as (
                select found.id from asked, unnest(asked.outlets) as wanted(id)
                cross join lateral (
                    select a.id from article a
                    where a.outlet_id = wanted.id and %1$s
                    order by a.newest_at desc, a.id limit asked.most) found
                union
                select found.id from asked, unnest(asked.feeds) as wanted(id)
                cross join lateral (
                    select a.id from article a
                    where a.feed_id = wanted.id and %1$s
                    order by a.newest_at desc, a.id limit asked.most) found
                union
                select found.id from asked, unnest(asked.feeds) as wanted(id)
                cross join lateral (
                    select a.id from article_listing l join article a on a.id = l.article_id
                    where l.feed_id = wanted.id and %1$s
                    order by a.newest_at desc, a.id limit asked.most) found
                union
                select found.id from asked
                cross join lateral (
                    select a.id from article a
                    where a.organization = asked.org and %1$s
                    order by a.newest_at desc, a.id limit asked.most) found)
            select %2$s from %3$s
            where article.id in (select id from picked)
            order by newest_at desc, article.id limit (select most from asked)"""
                    .formatted(
                            """
                            a.withdrawn_at is null
                            and (a.organization is null or a.organization = asked.org)
                            and a.newest_at <= asked.before
                            and (a.newest_at < asked.before or a.id > asked.behind)
                            and (asked.outlet is null or asked.outlet = %s)"""
                                    .formatted(OUTLET.replace("article.", "a.")),
                            ArticleColumns.ALL,
                            ArticleColumns.TABLES);

    private FollowedSql() {}
}
