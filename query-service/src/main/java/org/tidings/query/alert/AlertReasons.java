package org.tidings.query.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
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

    /// @param article with what was found in it
    /// @param previous the revision before, with what was found in it; null when the article is
    ///     new
    List<AlertReason> of(Query query, StoredArticle article, @Nullable ArticleEnriched previous) {
        var before = previous == null ? null : new Seen(previous);
        var looked = new Looked(new Seen(article.enriched()), before);
        return matcher.fulfilled(article, AlertClauses.of(query)).stream()
                .limit(MOST)
                .map(clause -> reason(clause, looked))
                .toList();
    }

    /// An article as it is and as it was.
    private record Looked(Seen now, @Nullable Seen before) {
        /// Whether the title was another; never of a new article.
        boolean isTitleNew() {
            return before != null && !now.title().equals(before.title());
        }
    }

    /// One revision.
    private record Seen(ArticleEnriched enriched) {
        Passage passage() {
            var article = enriched.article();
            return Passage.of(article.text(), enriched.sentences(), article.blocks());
        }

        String title() {
            return enriched.article().title() == null ? "" : enriched.article().title();
        }

        boolean isRead() {
            return !enriched.findings().equals(Findings.NONE);
        }

        /// In which one of the places begins, ends or goes on: a quotation may have several.
        List<Span> sentences(List<Span> places) {
            return enriched.sentences().stream()
                    .filter(sentence -> places.stream().anyMatch(place -> meet(sentence, place)))
                    .toList();
        }

        String written(Span sentence) {
            String text = enriched.article().text();
            return text.substring(sentence.start(), sentence.end()).strip();
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

    /// Words alone: nothing is found in titles.
    private Optional<AlertReason> inTitle(String clause, Query sought, Looked looked) {
        var passage = Passage.of(looked.now().title(), List.of(), List.of());
        var spans = index.occurrences(sought, passage);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AlertReason(
                                clause, AlertReason.Part.TITLE, null, spans, looked.isTitleNew()));
    }

    /// In the first sentence that is new, else in the first.
    private Optional<AlertReason> inText(String clause, Query sought, Looked looked) {
        var now = looked.now();
        var places = places(sought, now);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var sentences = now.sentences(places);
        var fresh = fresh(sentences, sought, looked);
        var sentence = fresh.or(() -> sentences.stream().findFirst()).orElse(null);
        return Optional.of(
                new AlertReason(
                        clause,
                        AlertReason.Part.TEXT,
                        sentence,
                        sentence == null ? List.of() : inside(sentence, places),
                        fresh.isPresent()));
    }

    private List<Span> places(Query sought, Seen revision) {
        return index.occurrences(sought, revision.passage(), revision.enriched().findings());
    }

    /// None is new in a new article.
    private Optional<Span> fresh(List<Span> sentences, Query sought, Looked looked) {
        var before = looked.before();
        if (before == null) {
            return Optional.empty();
        }
        var known = known(sought, before);
        return sentences.stream()
                .filter(sentence -> !known.contains(looked.now().written(sentence)))
                .findFirst();
    }

    /// The sentences in which the clause was fulfilled before: words that were there, and are now
    /// first ascribed to the person who is sought, are news. Where nothing was found in the
    /// revision before, it may be that nobody looked: then each of its sentences is known.
    private Set<String> known(Query sought, Seen before) {
        var sentences =
                before.isRead()
                        ? before.sentences(places(sought, before))
                        : before.enriched().sentences();
        return sentences.stream().map(before::written).collect(Collectors.toSet());
    }

    /// As much of the places as lies in the sentence.
    private static List<Span> inside(Span sentence, List<Span> places) {
        return places.stream()
                .filter(place -> meet(sentence, place))
                .map(
                        place ->
                                new Span(
                                        Math.max(sentence.start(), place.start()),
                                        Math.min(sentence.end(), place.end())))
                .toList();
    }

    private static boolean meet(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
