package org.tidings.query.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Embedding;
import org.tidings.contracts.finding.Findings;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.store.Followed;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Finds articles. Two replicas that have followed the same changes give the same answer in the
/// same order, whatever their files look like inside.
public interface ArticleIndex {
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    Answer search(Ask ask);

    /// All that a query finds, page after page, as of this moment: what arrives or goes later
    /// neither appears, nor is missed, nor comes twice.
    ///
    /// @param ask for pages of its limit, from its place on
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    Walk walk(Ask ask);

    /// Those of the articles that the query finds, in the order of the search.
    ///
    /// @param ask whose limit and place do not count
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    List<Hit> among(Ask ask, Set<UUID> articles);

    /// Articles whose title and lead mean something similar, the most similar first. It is
    /// estimated by a graph of neighbours, so that one or another may be missing.
    ///
    /// @param meaning of the article that they are to be like; only those of its model are
    ///     compared
    /// @return the rank is the cosine, -1 to 1
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    List<Hit> similar(Embedding meaning, Viewer viewer, int limit);

    /// What it takes to answer a query.
    ///
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    QueryCost cost(Query query, Instant asked, Viewer viewer);

    /// The fields of the language that can be asked for; a query with another cannot be answered.
    Set<Field> fields();

    /// Where a query occurs in a text: its words and phrases, and of what was found in it, what the
    /// query asks for. What is only sought in other fields, or excluded, occurs nowhere; what must
    /// be near something occurs where it is.
    ///
    /// @param passage the text, or the beginning of it that may be shown
    /// @param findings of all of the text; what lies beyond the passage is left out
    /// @return in reading order, not overlapping
    List<Span> occurrences(Query query, Passage passage, Findings findings);

    /// The same of many articles, read from the index.
    ///
    /// @param inTitle the query as it looks at titles
    /// @return without those that the index does not hold as they are shown, or whose words would
    ///     have to be looked at one by one: [#occurrences] finds theirs
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    Map<UUID, Places> places(Query query, Query inTitle, List<Shown> articles);

    /// Of the words alone.
    default List<Span> occurrences(Query query, Passage passage) {
        return occurrences(query, passage, Findings.NONE);
    }

    /// An article as it is shown.
    ///
    /// @param version of its texts
    /// @param passage the text, or the beginning of it that may be shown
    record Shown(UUID id, long version, String title, Passage passage) {
        public static Shown of(StoredArticle stored, Passage passage) {
            var enriched = stored.enriched();
            return new Shown(
                    stored.id(),
                    ArticleFields.version(enriched),
                    Objects.requireNonNullElse(enriched.article().title(), ""),
                    passage);
        }
    }

    /// Where a query occurs in an article, in reading order, not overlapping.
    ///
    /// @param title offsets into it
    /// @param text offsets into it
    record Places(List<Span> title, List<Span> text) {
        public Places {
            title = List.copyOf(title);
            text = List.copyOf(text);
        }
    }

    /// @param query with no fields but [#fields()]
    /// @param asked when, for what counts back from now; null: counts back from the arrival of
    ///     each article, as alerts do
    /// @param viewer whose articles are searched; no query reaches beyond
    /// @param followed searches in this and the viewer's own only; null: in everything
    /// @param limit the most hits
    /// @param after the last hit of the page before; null for the first page
    /// @param among searches among these only, or outside of them; null: in everything
    record Ask(
            Query query,
            @Nullable Instant asked,
            Viewer viewer,
            @Nullable Followed followed,
            Order order,
            int limit,
            @Nullable Hit after,
            @Nullable Among among) {
        /// In everything that the viewer may see, or that is followed.
        public Ask(
                Query query,
                @Nullable Instant asked,
                Viewer viewer,
                @Nullable Followed followed,
                Order order,
                int limit,
                @Nullable Hit after) {
            this(query, asked, viewer, followed, order, limit, after, null);
        }

        /// The same question, from another place on.
        ///
        /// @param from the last hit before; null to begin with the first
        public Ask goingOn(@Nullable Hit from, int most) {
            return new Ask(query, asked, viewer, followed, order, most, from, among);
        }
    }

    /// @param inside whether only these are searched; else all others
    record Among(Set<UUID> articles, boolean inside) {
        public Among {
            articles = Set.copyOf(articles);
        }
    }

    /// Holds on to a state of the index until it is closed.
    interface Walk extends AutoCloseable {
        /// All that will come, exactly.
        long total();

        /// @return the next page; empty behind the last
        List<Hit> next();

        @Override
        void close();
    }

    enum Order {
        /// Best first, by BM25 over what the viewer may see.
        RELEVANCE,
        /// Last published first, as [org.tidings.query.store.StoredArticle#newestAt()] says.
        NEWEST
    }

    /// @param total all that the viewer may see of what the query finds, exactly
    record Answer(long total, List<Hit> hits) {
        public Answer {
            hits = List.copyOf(hits);
        }
    }

    /// @param rank what the order went by: the score, or the time in microseconds since 1970
    /// @param id parts hits of the same rank
    record Hit(UUID id, Number rank) {}
}
