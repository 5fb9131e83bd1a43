package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jboss.logging.Logger;
import org.tidings.contracts.Visibility;
import org.tidings.query.language.Query;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Keeps the queries in the engine's monitor, which tries of them only those whose key terms stand
/// in the articles.
final class LuceneQueryMatcher implements QueryMatcher, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LuceneQueryMatcher.class);

    /// Small enough for the memory, also when each text has its full length.
    private static final int BATCH = 32;

    /// An index without a word.
    private static final IndexReader NOTHING = nothing();

    private final WordAnalyzer analyzer;
    private final Monitor monitor;
    private final Map<UUID, String> organizations = new ConcurrentHashMap<>();

    LuceneQueryMatcher(WordAnalyzer analyzer, Presearcher presearcher) {
        this.analyzer = analyzer;
        try {
            monitor = new Monitor(analyzer, presearcher, new MonitorConfiguration());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void put(Collection<Stored> queries) {
        try {
            var entries = new ArrayList<MonitorQuery>(queries.size());
            for (Stored query : queries) {
                organizations.put(query.id(), query.organization());
                entries.add(entry(query));
            }
            monitor.register(entries);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private MonitorQuery entry(Stored stored) {
        return new MonitorQuery(
                stored.id().toString(),
                new StoredQuery(stored.id(), compiled(stored.query()), keyTerms(stored.query())),
                null,
                Map.of(ArticleBatch.OWNED_BY, stored.organization()));
    }

    private org.apache.lucene.search.Query keyTerms(Query query) {
        return new KeyTerms(compiler(NOTHING)).of(query);
    }

    /// What stands for other words in each batch is compiled for each, and the rest once.
    private Function<IndexReader, org.apache.lucene.search.Query> compiled(Query query) {
        if (Expanded.in(query)) {
            return reader -> compiler(reader).compile(query);
        }
        var once = compiler(NOTHING).compile(query);
        return _ -> once;
    }

    private TreeCompiler compiler(IndexReader reader) {
        return new TreeCompiler(analyzer, new Expansions(reader), null);
    }

    private static IndexReader nothing() {
        try {
            return new MultiReader();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void remove(Collection<UUID> ids) {
        try {
            monitor.deleteById(ids.stream().map(UUID::toString).toList());
            ids.forEach(organizations::remove);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public int size() {
        return organizations.size();
    }

    @Override
    public Matches match(Collection<StoredArticle> articles) {
        Map<Visibility, List<StoredArticle>> alike =
                articles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ArticleBatch::visibility,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<UUID, Set<UUID>> found = new HashMap<>();
        long tried = 0;
        for (var group : alike.values()) {
            for (int from = 0; from < group.size(); from += BATCH) {
                var batch = group.subList(from, Math.min(group.size(), from + BATCH));
                tried += match(batch, found);
            }
        }
        return new Matches(found, tried);
    }

    private long match(List<StoredArticle> articles, Map<UUID, Set<UUID>> found) {
        var batch = ArticleBatch.of(articles, analyzer);
        try {
            var matches =
                    monitor.match(
                            batch.documents().toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
            matches.getErrors()
                    .forEach((id, error) -> LOG.errorf(error, "search %s was not tried", id));
            for (int i = 0; i < articles.size(); i++) {
                var article = articles.get(i);
                var ids = new HashSet<UUID>();
                for (QueryMatch match : matches.getMatches(batch.places().get(i))) {
                    var id = UUID.fromString(match.getQueryId());
                    if (mayMatch(id, article)) {
                        ids.add(id);
                    }
                }
                found.put(article.id(), Set.copyOf(ids));
            }
            return matches.getQueriesRun();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whatever chose the query: another organisation's article is never told of.
    private boolean mayMatch(UUID query, StoredArticle article) {
        var organization = organizations.get(query);
        return organization != null
                && new Viewer(organization).sees(ArticleBatch.visibility(article));
    }

    @Override
    public List<Query> fulfilled(StoredArticle article, List<Query> clauses) {
        var batch = ArticleBatch.of(List.of(article), analyzer);
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            writer.addDocuments(batch.documents());
            writer.commit();
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                var compiler = compiler(reader);
                var fulfilled = new ArrayList<Query>();
                for (Query clause : clauses) {
                    if (searcher.count(Blocks.articles(compiler.compile(clause))) > 0) {
                        fulfilled.add(clause);
                    }
                }
                return fulfilled;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
