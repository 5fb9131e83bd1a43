package org.tidings.query.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Embedding;
import org.tidings.contracts.finding.Findings;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.store.Viewer;

/// Answers from whatever index is open at the moment.
final class LuceneArticleIndex implements ArticleIndex {
    private static final Sort RELEVANCE = thenById(SortField.FIELD_SCORE);
    private static final Sort NEWEST =
            thenById(new SortField(ArticleFields.NEWEST, SortField.Type.LONG, true));

    private final Supplier<LiveIndex> current;
    private final WordAnalyzer analyzer;
    private final LivingFields living;

    /// Without living fields.
    LuceneArticleIndex(Supplier<LiveIndex> current, WordAnalyzer analyzer) {
        this(current, analyzer, LivingFields.NONE);
    }

    LuceneArticleIndex(Supplier<LiveIndex> current, WordAnalyzer analyzer, LivingFields living) {
        this.current = current;
        this.analyzer = analyzer;
        this.living = living;
    }

    @Override
    public Answer search(Ask ask) {
        return current.get().read(state -> search(ask, state));
    }

    @Override
    public Walk walk(Ask ask) {
        return LuceneWalk.open(current.get(), ask, this::search);
    }

    @Override
    public List<Hit> among(Ask ask, Set<UUID> articles) {
        var whole =
                new Ask(
                        ask.query(),
                        ask.asked(),
                        ask.viewer(),
                        ask.followed(),
                        ask.order(),
                        Math.max(1, articles.size()),
                        null,
                        ask.among());
        var these = VisibleArticles.oneOf(ArticleFields.ID, articles);
        return current.get().read(state -> search(whole, state, these)).hits();
    }

    @Override
    public List<Hit> similar(Embedding meaning, Viewer viewer, int limit) {
        return current.get().read(state -> Meanings.similar(state, meaning, viewer, limit));
    }

    private Answer search(Ask ask, LiveIndex.State state) throws IOException {
        return search(ask, state, null);
    }

    /// @param among what is found beside is left out; null: nothing is
    private Answer search(
            Ask ask, LiveIndex.State state, org.apache.lucene.search.@Nullable Query among)
            throws IOException {
        var searcher =
                new VisibleSearcher(state.getIndexReader(), state.statistics(), ask.viewer());
        var expansions = new Expansions(state.getIndexReader());
        var marks = new LivingQueries(living, ask.viewer());
        var compiler = new TreeCompiler(analyzer, expansions, ask.asked(), marks);
        var sought = VisibleArticles.among(compiler.compile(ask.query()), ask.among());
        var visible = VisibleArticles.limited(sought, ask.viewer(), ask.followed());
        var found =
                Ranked.search(
                        searcher,
                        among == null ? visible : within(visible, among),
                        sort(ask.order()),
                        ask.limit(),
                        place(ask.after()));
        return new Answer(
                found.total(),
                Arrays.stream(found.first().scoreDocs).map(LuceneArticleIndex::hit).toList());
    }

    private static org.apache.lucene.search.Query within(
            org.apache.lucene.search.Query query, org.apache.lucene.search.Query among) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(among, Occur.FILTER).build();
    }

    @Override
    public QueryCost cost(Query query, Instant asked, Viewer viewer) {
        return current.get()
                .read(
                        state -> {
                            var compiler =
                                    new TreeCompiler(
                                            analyzer,
                                            new Expansions(state.getIndexReader()),
                                            asked,
                                            new LivingQueries(living, viewer));
                            return new CostEstimate(state, viewer, compiler).of(query);
                        });
    }

    @Override
    public Set<Field> fields() {
        var fields = new HashSet<>(AnsweredFields.all());
        fields.addAll(living.fields());
        return fields;
    }

    @Override
    public List<Span> occurrences(Query query, Passage passage, Findings findings) {
        return Occurrences.of(query, passage, findings, analyzer);
    }

    @Override
    public Map<UUID, Places> places(Query query, Query inTitle, List<Shown> articles) {
        return current.get()
                .read(state -> new IndexedPlaces(state, analyzer).of(query, inTitle, articles));
    }

    private static Sort thenById(SortField first) {
        return new Sort(
                Stream.concat(Stream.of(first), Stream.of(SortedIds.SORT))
                        .toArray(SortField[]::new));
    }

    private static Sort sort(Order order) {
        return switch (order) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
        };
    }

    /// Behind the hit in the order of the sort, wherever the documents lie.
    private static @Nullable FieldDoc place(@Nullable Hit after) {
        return after == null
                ? null
                : new FieldDoc(
                        Integer.MAX_VALUE,
                        Float.NaN,
                        Stream.concat(
                                        Stream.of(after.rank()),
                                        Stream.of(SortedIds.values(after.id())))
                                .toArray());
    }

    private static Hit hit(ScoreDoc found) {
        if (found instanceof FieldDoc sorted
                && sorted.fields[0] instanceof Number rank
                && sorted.fields[1] instanceof Long first
                && sorted.fields[2] instanceof Long last) {
            return new Hit(SortedIds.of(first, last), rank);
        }
        throw new IllegalStateException("a hit without its sort values: " + found);
    }
}
