package org.tidings.query.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Span;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.Passage;
import org.tidings.query.index.QueryMatcher;
import org.tidings.query.language.Field;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.InField;
import org.tidings.query.store.StoredArticle;

/// Says why an article fulfils a query: which clauses it fulfils, where, and what of that is new.
@ApplicationScoped
class AlertReasons {
    private static final int MOST = 20;

    private final QueryMatcher matcher;
    private final ArticleIndex index;

    AlertReasons(QueryMatcher matcher, ArticleIndex index) {
        this.matcher = matcher;
        this.index = index;
    }

    /// @param previous the revision before; null when the article is new
    List<AlertReason> of(Query query, StoredArticle article, @Nullable ArticleEnriched previous) {
        var looked = new Looked(article.enriched(), previous);
        return matcher.fulfilled(article, AlertClauses.of(query)).stream()
                .limit(MOST)
                .map(clause -> reason(clause, looked))
                .toList();
    }

    /// An article as it is and as it was.
    private record Looked(ArticleEnriched now, @Nullable ArticleEnriched before) {
        Passage passage() {
            return Passage.of(now.article().text(), now.sentences(), now.article().blocks());
        }

        String title() {
            return now.article().title() == null ? "" : now.article().title();
        }

        /// Whether the title was another; never of a new article.
        boolean isTitleNew() {
            return before != null && !title().equals(before.article().title());
        }

        Set<Span> newSentences() {
            if (before == null) {
                return Set.of();
            }
            var known = new HashSet<String>();
            before.sentences().forEach(span -> known.add(text(before, span)));
            return now.sentences().stream()
                    .filter(span -> !known.contains(text(now, span)))
                    .collect(Collectors.toSet());
        }

        private static String text(ArticleEnriched article, Span span) {
            return article.article().text().substring(span.start(), span.end()).strip();
        }
    }

    private AlertReason reason(Query clause, Looked looked) {
        String written = Printer.print(clause);
        if (clause instanceof InField(Field field, Query sought, _) && field == Field.TITLE) {
            return inTitle(written, sought, looked).orElseGet(() -> inFields(written));
        }
        return inText(written, clause, looked)
                .or(() -> inTitle(written, clause, looked))
                .orElseGet(() -> inFields(written));
    }

    private static AlertReason inFields(String clause) {
        return new AlertReason(clause, AlertReason.Part.FIELDS, null, List.of(), false);
    }

    private Optional<AlertReason> inTitle(String clause, Query sought, Looked looked) {
        var passage = Passage.of(looked.title(), List.of(), List.of());
        var spans = index.occurrences(sought, passage);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AlertReason(
                                clause, AlertReason.Part.TITLE, null, spans, looked.isTitleNew()));
    }

    /// In the first sentence that is new, else in the first.
    private Optional<AlertReason> inText(String clause, Query sought, Looked looked) {
        var spans = index.occurrences(sought, looked.passage());
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        var fresh = looked.newSentences();
        var sentences =
                looked.now().sentences().stream()
                        .filter(sentence -> spans.stream().anyMatch(span -> holds(sentence, span)))
                        .toList();
        var shown = sentences.stream().filter(fresh::contains).findFirst();
        var sentence = shown.or(() -> sentences.stream().findFirst()).orElse(null);
        return Optional.of(
                new AlertReason(
                        clause,
                        AlertReason.Part.TEXT,
                        sentence,
                        sentence == null
                                ? List.of()
                                : spans.stream().filter(span -> holds(sentence, span)).toList(),
                        shown.isPresent()));
    }

    private static boolean holds(Span sentence, Span span) {
        return sentence.start() <= span.start() && span.end() <= sentence.end();
    }
}
