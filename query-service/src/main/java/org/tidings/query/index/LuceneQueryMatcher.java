package org.tidings.query.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tidings.contracts.Visibility;
import org.tidings.query.language.Query;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Keeps the queries as conditions on words. Of those whose key words stand in any article of a
/// batch, the words decide nearly all for all its articles at once; what they leave open, such as
/// a phrase, is asked of the engine (docs/adr/0009).
final class LuceneQueryMatcher implements QueryMatcher {
    private static final Logger LOG = Logger.getLogger(LuceneQueryMatcher.class);

    /// Small enough for the memory, also when each text has its full length.
    private static final int BATCH = 32;

    private final WordAnalyzer analyzer;
    private final Rarity rarity;
    private final SoughtWords sought = new SoughtWords();
    private final StoredQueries queries = new StoredQueries();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// @param index that tells how rare a word is
    LuceneQueryMatcher(WordAnalyzer analyzer, Supplier<LiveIndex> index) {
        this.analyzer = analyzer;
        this.rarity = new Rarity(index);
    }

    @Override
    public void put(Collection<Stored> stored) {
        rarity.count(
                articles -> {
                    var conditions = new Conditions(analyzer, sought, articles);
                    stored.forEach(query -> put(query, conditions.of(query.query())));
                });
    }

    private void put(Stored query, Conditions.Compiled compiled) {
        lock.writeLock().lock();
        try {
            queries.put(query.id(), query.organization(), compiled);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void remove(Collection<UUID> ids) {
        lock.writeLock().lock();
        try {
            ids.forEach(queries::remove);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public int size() {
        lock.readLock().lock();
        try {
            return queries.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Matches match(Collection<StoredArticle> articles) {
        Map<Visibility, List<StoredArticle>> alike =
                articles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        LuceneQueryMatcher::visibility,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<UUID, Set<UUID>> found = new HashMap<>();
        Map<UUID, Set<UUID>> failed = new HashMap<>();
        long tried = 0;
        for (var group : alike.entrySet()) {
            var members = group.getValue();
            for (int from = 0; from < members.size(); from += BATCH) {
                var batch = members.subList(from, Math.min(members.size(), from + BATCH));
                tried += match(batch, group.getKey(), found, failed);
            }
        }
        return new Matches(found, failed, tried);
    }

    private static Visibility visibility(StoredArticle article) {
        return article.enriched().article().visibility();
    }

    private long match(
            List<StoredArticle> articles,
            Visibility visibility,
            Map<UUID, Set<UUID>> found,
            Map<UUID, Set<UUID>> failed) {
        try (var batch = ArticleBatch.of(articles, analyzer)) {
            lock.readLock().lock();
            try {
                var trial = new Trial(batch, articles.size(), visibility);
                trial.run();
                for (int i = 0; i < articles.size(); i++) {
                    var id = articles.get(i).id();
                    found.put(id, Set.copyOf(trial.matches.get(i)));
                    failed.put(id, Set.copyOf(trial.failed));
                }
                return trial.tried;
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    /// Tries the stored queries on one batch.
    private final class Trial {
        private final ArticleBatch batch;
        private final Visibility visibility;
        private final List<Set<UUID>> matches = new ArrayList<>();
        private final Set<UUID> failed = new HashSet<>();
        private final FoundWords words;
        private final TreeCompiler compiler;
        private long tried;

        /// @param visibility of every article
        Trial(ArticleBatch batch, int articles, Visibility visibility) {
            this.batch = batch;
            this.visibility = visibility;
            for (int i = 0; i < articles; i++) {
                matches.add(new HashSet<>());
            }
            this.words = new FoundWords(batch, sought);
            this.compiler = compiler(batch);
        }

        void run() {
            queries.among(words.words(), this::attempt);
        }

        /// Another organisation's article is never told of. A query that fails does so on all of
        /// the batch; whoever needs to know on which article tries it on each alone.
        private void attempt(StoredQueries.Entry query) {
            if (!new Viewer(query.organization()).sees(visibility)) {
                return;
            }
            tried++;
            try {
                var facts = new Facts(query.looks());
                for (long found = query.condition().among(batch.all(), facts);
                        found != 0;
                        found &= found - 1) {
                    matches.get(Long.numberOfTrailingZeros(found)).add(query.id());
                }
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "search %s was not tried", query.id());
                failed.add(query.id());
            }
        }

        private final class Facts implements Condition.Facts {
            private final List<Look> looks;

            Facts(List<Look> looks) {
                this.looks = looks;
            }

            @Override
            public long with(int word) {
                return words.with(word);
            }

            @Override
            public long looked(int look, long articles) {
                return switch (looks.get(look)) {
                    case Look.Sequence(List<Integer> row) -> words.places().row(row);
                    case Look.Pair pair -> words.places().pair(pair);
                    case Look.Asked(Query query) ->
                            batch.fulfilling(compiler.compile(query), articles);
                };
            }
        }
    }

    private TreeCompiler compiler(ArticleBatch batch) {
        var reader = batch.searcher().getIndexReader();
        return new TreeCompiler(analyzer, new Expansions(reader), null);
    }

    @Override
    public List<Query> fulfilled(StoredArticle article, List<Query> clauses) {
        try (var batch = ArticleBatch.of(List.of(article), analyzer)) {
            var compiler = compiler(batch);
            return clauses.stream()
                    .filter(each -> batch.fulfilling(compiler.compile(each), batch.all()) != 0)
                    .toList();
        }
    }
}
