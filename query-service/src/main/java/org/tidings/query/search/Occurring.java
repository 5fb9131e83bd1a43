package org.tidings.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Places;
import org.tidings.query.index.ArticleIndex.Shown;
import org.tidings.query.index.Passage;
import org.tidings.query.language.AboutFindings;
import org.tidings.query.language.Query;
import org.tidings.query.rights.ShownText;
import org.tidings.query.store.FindingsRepository;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Where a query occurs in what may be shown of an article.
@ApplicationScoped
class Occurring {
    private final ArticleIndex index;
    private final FindingsRepository findings;

    Occurring(ArticleIndex index, FindingsRepository findings) {
        this.index = index;
        this.findings = findings;
    }

    /// Of many, which costs less than of one after the other: the index knows the places as long
    /// as it holds what is shown. What was found in the others is read.
    ///
    /// @param articles as the viewer may see them, with their findings or without
    /// @return for each of them
    Map<UUID, Places> in(Viewer viewer, Collection<StoredArticle> articles, Query query) {
        var shown =
                articles.stream()
                        .filter(Occurring::hasText)
                        .map(stored -> Shown.of(stored, passage(stored)))
                        .toList();
        var places = new HashMap<>(index.places(query, SoughtClauses.inTitle(query), shown));
        var left = articles.stream().filter(each -> !places.containsKey(each.id())).toList();
        var read = AboutFindings.is(query) ? findings(viewer, left) : Map.<Version, Findings>of();
        for (StoredArticle stored : left) {
            var found = read.getOrDefault(Version.of(stored), stored.enriched().findings());
            places.put(
                    stored.id(), new Places(inTitle(stored, query), inText(stored, query, found)));
        }
        return places;
    }

    private static boolean hasText(StoredArticle stored) {
        return ShownText.of(stored.enriched()).text() != null;
    }

    /// What findings belong to: another revision has other places.
    private record Version(UUID id, int revision, int generation) {
        static Version of(StoredArticle stored) {
            var enriched = stored.enriched();
            return new Version(stored.id(), enriched.revision(), enriched.generation());
        }
    }

    private Map<Version, Findings> findings(Viewer viewer, List<StoredArticle> articles) {
        var ids = articles.stream().filter(Occurring::hasText).map(StoredArticle::id).toList();
        return (ids.isEmpty() ? List.<StoredArticle>of() : findings.find(viewer, ids))
                .stream()
                        .collect(
                                Collectors.toMap(
                                        Version::of, stored -> stored.enriched().findings()));
    }

    /// @return offsets into the title, in reading order
    List<Span> inTitle(StoredArticle stored, Query query) {
        String title = stored.enriched().article().title();
        return title == null
                ? List.of()
                : index.occurrences(SoughtClauses.inTitle(query), Passage.ofOne(title));
    }

    /// @return offsets into the text that is shown, in reading order
    List<Span> inText(StoredArticle stored, ShownText shown, Query query) {
        return shown.text() == null
                ? List.of()
                : inText(stored, query, stored.enriched().findings());
    }

    private List<Span> inText(StoredArticle stored, Query query, Findings findings) {
        return index.occurrences(query, passage(stored), findings);
    }

    /// What may be shown of the text; nothing is empty.
    private static Passage passage(StoredArticle stored) {
        var shown = ShownText.of(stored.enriched());
        return Passage.of(
                shown.text() == null ? "" : shown.text(),
                shown.sentences(),
                shown.cut(stored.enriched().article().blocks()));
    }
}
