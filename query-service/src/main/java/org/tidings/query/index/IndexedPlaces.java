package org.tidings.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex.Places;
import org.tidings.query.index.ArticleIndex.Shown;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Prefix;
import org.tidings.query.language.Query.Wildcard;

/// Reads from the index where a query occurs in articles: nothing is analysed once more.
final class IndexedPlaces {
    private final LiveIndex.State state;
    private final WordPlaces words;
    private final FulfilledGroups groups;

    IndexedPlaces(LiveIndex.State state, WordAnalyzer analyzer) {
        this.state = state;
        this.words = new WordPlaces(state, analyzer);
        this.groups = new FulfilledGroups(state, analyzer);
    }

    /// @return without those that the index does not hold as they are shown; nothing for a query
    ///     with words that are cut short, which stand for more of the index than of a text
    Map<UUID, Places> of(Query query, Query inTitle, List<Shown> articles) throws IOException {
        var places = new HashMap<UUID, Places>();
        if (hasPattern(query)) {
            return places;
        }
        var left = new ArrayList<>(articles);
        for (LeafReaderContext segment : largestFirst()) {
            var ids = reading(segment);
            for (var each = left.iterator(); ids != null && each.hasNext(); ) {
                var article = each.next();
                int document = document(segment, ids, article.id());
                if (document >= 0) {
                    each.remove();
                    if (isShown(segment, document, article)) {
                        places.put(
                                article.id(), places(query, inTitle, article, segment, document));
                    }
                }
            }
            if (left.isEmpty()) {
                break;
            }
        }
        return places;
    }

    /// Most articles are in few of them.
    private List<LeafReaderContext> largestFirst() {
        return state.getIndexReader().leaves().stream()
                .sorted(Comparator.comparingInt(segment -> -segment.reader().numDocs()))
                .toList();
    }

    private static @Nullable TermsEnum reading(LeafReaderContext segment) throws IOException {
        var terms = segment.reader().terms(ArticleFields.ID);
        return terms == null ? null : terms.iterator();
    }

    private static boolean hasPattern(Query query) {
        return switch (query) {
            case Prefix _, Wildcard _ -> true;
            case Phrase(var terms, _, _) -> terms.stream().anyMatch(IndexedPlaces::hasPattern);
            case Near(Query left, _, Query right, _) -> hasPattern(left) || hasPattern(right);
            case All(List<Query> parts, _) -> parts.stream().anyMatch(IndexedPlaces::hasPattern);
            case Any(List<Query> parts, _) -> parts.stream().anyMatch(IndexedPlaces::hasPattern);
            case InField(_, Query sought, _) -> hasPattern(sought);
            case Not _ -> false;
            case Query _ -> false;
        };
    }

    /// @return -1 where the segment does not hold it
    private static int document(LeafReaderContext segment, TermsEnum ids, UUID article)
            throws IOException {
        if (!ids.seekExact(new BytesRef(article.toString()))) {
            return -1;
        }
        var found = ids.postings(null, PostingsEnum.NONE);
        var live = segment.reader().getLiveDocs();
        for (int each = found.nextDoc();
                each != DocIdSetIterator.NO_MORE_DOCS;
                each = found.nextDoc()) {
            if (live == null || live.get(each)) {
                return each;
            }
        }
        return -1;
    }

    private static boolean isShown(LeafReaderContext segment, int document, Shown article)
            throws IOException {
        var versions = DocValues.getNumeric(segment.reader(), ArticleFields.VERSION);
        return versions.advanceExact(document) && versions.longValue() == article.version();
    }

    private Places places(
            Query query, Query inTitle, Shown article, LeafReaderContext segment, int document) {
        var text = article.passage();
        var title = Passage.ofOne(article.title());
        var found = new KeptPlaces(groups, segment, document, text.text().length());
        return new Places(
                Occurrences.of(
                        inTitle,
                        ArticleFields.TITLE,
                        title,
                        FoundPlaces.NOWHERE,
                        (part, field) -> words.of(part, field, segment, document)),
                Occurrences.of(
                        query,
                        ArticleFields.TEXT,
                        text,
                        found,
                        (part, field) -> words.of(part, field, segment, document)));
    }
}
