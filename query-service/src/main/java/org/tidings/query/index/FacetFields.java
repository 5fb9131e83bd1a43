package org.tidings.query.index;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Rights;
import org.tidings.contracts.finding.Entity;
import org.tidings.query.rights.ShownText;

/// What articles can be counted by, as [FacetValue]s in a document.
///
/// A facet shows names, so that it holds no more of them than the outlet's rights let be shown: of
/// an excerpt those whose whole name stands in it, of metadata none. The status of a claim is no
/// word of the article.
final class FacetFields {
    private final Document fields;

    private FacetFields(Document fields) {
        this.fields = fields;
    }

    static void add(Document fields, ArticleEnriched enriched) {
        var facets = new FacetFields(fields);
        var article = enriched.article();
        if (article.outlet() != null) {
            facets.outlet(article.outlet());
        }
        facets.add(
                ArticleFields.FACET_LANGUAGE,
                Languages.tags(enriched.language().tag()).stream().map(FacetValue::plain));
        facets.findings(enriched);
    }

    /// Of the same name are those that a query for the name finds. What has no letter and no digit
    /// cannot be sought, nor can the type of those of which it is unknown.
    private void outlet(Outlet outlet) {
        if (outlet.name().codePoints().anyMatch(Character::isLetterOrDigit)) {
            add(ArticleFields.FACET_OUTLET, Stream.of(FacetValue.ofName(outlet.name())));
        }
        add(
                ArticleFields.FACET_COUNTRY,
                Stream.ofNullable(outlet.country()).map(FacetValue::plain));
        add(
                ArticleFields.FACET_TYPE,
                Stream.of(outlet.kind())
                        .filter(kind -> kind != Outlet.Kind.UNKNOWN)
                        .map(kind -> FacetValue.plain(kind.name().toLowerCase(Locale.ROOT))));
    }

    private void findings(ArticleEnriched enriched) {
        var findings = enriched.findings();
        var shown = shown(enriched);
        add(ArticleFields.FACET_PERSON, names(shown, Entity.Type.PERSON));
        add(ArticleFields.FACET_ORGANIZATION, names(shown, Entity.Type.ORGANIZATION));
        add(ArticleFields.FACET_PLACE, names(shown, Entity.Type.PLACE));
        if (enriched.article().rights().use() != Rights.Use.METADATA_ONLY) {
            add(
                    ArticleFields.FACET_TOPIC,
                    findings.topics().stream()
                            .map(topic -> new FacetValue(topic.code(), topic.name())));
        }
        add(
                ArticleFields.FACET_CLAIM_STATUS,
                findings.claims().stream()
                        .map(claim -> claim.status().name().toLowerCase(Locale.ROOT))
                        .map(FacetValue::plain));
    }

    private static Stream<FacetValue> names(List<Entity> entities, Entity.Type type) {
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .map(entity -> FacetValue.ofName(entity.name()));
    }

    private static List<Entity> shown(ArticleEnriched enriched) {
        var shown = ShownText.of(enriched);
        String text = shown.text();
        var all = enriched.findings().entities();
        if (shown.complete() || text == null) {
            return text == null ? List.of() : all;
        }
        return all.stream().filter(entity -> isNamed(entity, text)).toList();
    }

    /// @param text a beginning of the article's
    private static boolean isNamed(Entity entity, String text) {
        return entity.mentions().stream()
                .map(Entity.Mention::span)
                .filter(span -> span.end() <= text.length())
                .map(span -> text.substring(span.start(), span.end()))
                .anyMatch(words -> Names.key(words).equals(Names.key(entity.name())));
    }

    /// Each value once; of several spellings the first in the order of the alphabet.
    private void add(String name, Stream<FacetValue> values) {
        var once = new LinkedHashMap<String, FacetValue>();
        values.filter(each -> !each.value().isEmpty())
                .sorted(Comparator.comparing(FacetValue::label))
                .forEach(each -> once.putIfAbsent(each.value(), each));
        once.values().forEach(each -> fields.add(new SortedSetDocValuesField(name, each.term())));
    }
}
