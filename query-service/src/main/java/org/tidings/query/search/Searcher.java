package org.tidings.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.query.desk.ArticleMarks;
import org.tidings.query.desk.Mark;
import org.tidings.query.desk.Marks;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.ParsedQuery.Hint;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.rights.ShownText;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.Followed;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Asks the index which articles answer a query, and the store what to show of them.
@ApplicationScoped
public class Searcher {
    private final ArticleIndex index;
    private final ArticleRepository articles;
    private final AskedQueries queries;
    private final Occurring occurring;
    private final CopyGrouping grouping;
    private final Marks marks;

    Searcher(
            ArticleIndex index,
            ArticleRepository articles,
            AskedQueries queries,
            Occurring occurring,
            CopyGrouping grouping,
            Marks marks) {
        this.index = index;
        this.articles = articles;
        this.queries = queries;
        this.occurring = occurring;
        this.grouping = grouping;
        this.marks = marks;
    }

    /// @param followed searches in this and the viewer's own only; null: in everything
    /// @param mark searches in articles with this mark of the viewer only; null: in everything
    /// @param grouped of the copies of one text only the first is wanted
    /// @throws org.tidings.problem.ProblemException when the query or the cursor is refused
    SearchAnswer search(
            Viewer viewer,
            String text,
            @Nullable Followed followed,
            @Nullable Mark mark,
            Order order,
            boolean grouped,
            int limit,
            @Nullable String cursor) {
        var parsed = queries.read(text);
        String list =
                order + (grouped ? ":copies" : "") + (followed == null ? ":" : ":followed:") + text;
        if (mark != null) {
            list = mark + ":" + list;
        }
        var after = Cursor.read(cursor, list, parts -> hit(order, parts));
        var ask =
                new Ask(
                        parsed.query(),
                        Instant.now(),
                        viewer,
                        followed,
                        order,
                        limit,
                        after,
                        mark == null ? null : marks.among(viewer, mark));
        return answer(ask, grouped, list, parsed.hints());
    }

    /// What a kept query finds, newest first.
    ///
    /// @param query as whoever keeps it means it
    /// @param grouped of the copies of one text only the first is wanted
    /// @throws org.tidings.problem.ProblemException when the cursor is refused
    public SearchAnswer newest(
            Viewer viewer, Query query, boolean grouped, int limit, @Nullable String cursor) {
        String list = (grouped ? "kept:copies:" : "kept:") + Printer.print(query);
        var after = Cursor.read(cursor, list, parts -> hit(Order.NEWEST, parts));
        var ask = new Ask(query, Instant.now(), viewer, null, Order.NEWEST, limit, after);
        return answer(ask, grouped, list, List.of());
    }

    private SearchAnswer answer(Ask ask, boolean grouped, String list, List<Hint> hints) {
        var page = grouped ? grouping.search(ask) : HitPage.of(index, ask);
        return new SearchAnswer(
                page.answer().total(),
                views(ask, page),
                page.last() == null ? null : cursor(list, page.last()),
                hints,
                ask.followed() != null && ask.followed().isNothing());
    }

    /// A row says last what may be shown: a hit that was withdrawn since, or that is not visible,
    /// is left out.
    private List<SearchAnswer.Hit> views(Ask ask, HitPage page) {
        var hits = page.answer().hits();
        var ids = hits.stream().map(ArticleIndex.Hit::id).toList();
        Map<UUID, StoredArticle> rows =
                articles.find(ask.viewer(), ids).stream()
                        .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        var places = occurring.in(ask.viewer(), rows.values(), ask.query());
        var marked = marks.of(ask.viewer(), rows.keySet());
        return hits.stream()
                .filter(hit -> rows.containsKey(hit.id()))
                .map(
                        hit ->
                                view(
                                        Objects.requireNonNull(rows.get(hit.id())),
                                        Objects.requireNonNull(places.get(hit.id())),
                                        ask,
                                        hit,
                                        page.copies().get(hit.id()),
                                        marked.getOrDefault(hit.id(), ArticleMarks.NONE)))
                .toList();
    }

    private SearchAnswer.Hit view(
            StoredArticle stored,
            ArticleIndex.Places places,
            Ask ask,
            ArticleIndex.Hit hit,
            @Nullable Integer copies,
            ArticleMarks marked) {
        var article = stored.enriched().article();
        return new SearchAnswer.Hit(
                stored.id(),
                article.title(),
                places.title(),
                OutletView.of(article.outlet()),
                article.provenance().url(),
                stored.enriched().language(),
                stored.clocks(),
                excerpt(stored, places.text()),
                article.rights(),
                ask.order() == Order.RELEVANCE ? hit.rank().floatValue() : null,
                copies,
                marked);
    }

    private static @Nullable Excerpt excerpt(StoredArticle stored, List<Span> occurrences) {
        var shown = ShownText.of(stored.enriched());
        return shown.text() == null ? null : Excerpt.of(shown, occurrences);
    }

    private static String cursor(String list, ArticleIndex.Hit last) {
        return Cursor.write(list, last.rank(), last.id());
    }

    private static ArticleIndex.Hit hit(Order order, List<String> parts) {
        Number rank =
                switch (order) {
                    case RELEVANCE -> Float.valueOf(parts.get(0));
                    case NEWEST -> Long.valueOf(parts.get(0));
                };
        return new ArticleIndex.Hit(UUID.fromString(parts.get(1)), rank);
    }
}
