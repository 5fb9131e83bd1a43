package org.tidings.query.search;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.ParsedQuery;
import org.tidings.query.language.ParsedQuery.Hint;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.rights.ShownText;
import org.tidings.query.saved.AskedQueries;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.Followed;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks the index which articles answer a query, and the store what to show of them.
@ApplicationScoped
class Searcher {
    private final ArticleIndex index;
    private final ArticleRepository articles;
    private final AskedQueries queries;
    private final Occurring occurring;

    Searcher(
            ArticleIndex index,
            ArticleRepository articles,
            AskedQueries queries,
            Occurring occurring) {
        this.index = index;
        this.articles = articles;
        this.queries = queries;
        this.occurring = occurring;
    }

    /// @param followed searches in this and the viewer's own only; null: in everything
    /// @throws org.tidings.problem.ProblemException when the query or the cursor is refused
    SearchAnswer search(
            Viewer viewer,
            String text,
            @Nullable Followed followed,
            Order order,
            int limit,
            @Nullable String cursor) {
        var parsed = queries.read(text);
        String list = order + (followed == null ? ":" : ":followed:") + text;
        var after = Cursor.read(cursor, list, parts -> hit(order, parts));
        var answer =
                index.search(
                        new Ask(
                                parsed.query(),
                                Instant.now(),
                                viewer,
                                followed,
                                order,
                                limit,
                                after));
        boolean more = answer.hits().size() == limit && answer.total() > limit;
        return new SearchAnswer(
                answer.total(),
                views(viewer, parsed.query(), order, answer.hits()),
                more ? cursor(list, answer.hits().getLast()) : null,
                hints(parsed, answer),
                followed != null && followed.isNothing());
    }

    private static List<Hint> hints(ParsedQuery parsed, ArticleIndex.Answer answer) {
        return Stream.concat(
                        parsed.hints().stream(), answer.stopped().stream().map(Searcher::stopped))
                .sorted(Comparator.comparingInt(Hint::start))
                .toList();
    }

    private static Hint stopped(Query query) {
        return new Hint(
                Printer.print(query)
                        + " stands for more words than are searched at once: the first in the order"
                        + " of the alphabet were. More letters say more.",
                query.place().start(),
                query.place().end());
    }

    /// A row says last what may be shown: a hit that was withdrawn since, or that is not visible,
    /// is left out.
    private List<SearchAnswer.Hit> views(
            Viewer viewer, Query query, Order order, List<ArticleIndex.Hit> hits) {
        Map<UUID, StoredArticle> rows =
                articles.find(viewer, hits.stream().map(ArticleIndex.Hit::id).toList()).stream()
                        .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        return hits.stream()
                .filter(hit -> rows.containsKey(hit.id()))
                .map(hit -> view(Objects.requireNonNull(rows.get(hit.id())), query, order, hit))
                .toList();
    }

    private SearchAnswer.Hit view(
            StoredArticle stored, Query query, Order order, ArticleIndex.Hit hit) {
        var article = stored.enriched().article();
        return new SearchAnswer.Hit(
                stored.id(),
                article.title(),
                occurring.inTitle(stored, query),
                OutletView.of(article.outlet()),
                article.provenance().url(),
                stored.enriched().language(),
                stored.clocks(),
                excerpt(stored, query),
                article.rights(),
                order == Order.RELEVANCE ? hit.rank().floatValue() : null);
    }

    private @Nullable Excerpt excerpt(StoredArticle stored, Query query) {
        var shown = ShownText.of(stored.enriched());
        return shown.text() == null
                ? null
                : Excerpt.of(shown, occurring.inText(stored, shown, query));
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
