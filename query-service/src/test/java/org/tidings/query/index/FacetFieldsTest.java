package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Topic;
import org.tidings.query.Sample;

class FacetFieldsTest {
    private static final String TEXT = "Tessa Quill sails. Bo Marsh waits. So does TESSA QUILL.";

    @Test
    void givenFullText_whenIndexed_thenEachNameIsCountedOnce() {
        var fields = fields(Sample.FULL_TEXT);

        assertEquals(
                List.of("bo marsh|Bo Marsh", "tessa quill|TESSA QUILL"),
                values(fields, ArticleFields.FACET_PERSON));
        assertEquals(
                List.of("medtop:20000053|transport"), values(fields, ArticleFields.FACET_TOPIC));
        assertEquals(List.of("denied|denied"), values(fields, ArticleFields.FACET_CLAIM_STATUS));
        assertEquals(List.of("GB|GB"), values(fields, ArticleFields.FACET_COUNTRY));
        assertEquals(List.of("paper|paper"), values(fields, ArticleFields.FACET_TYPE));
        assertEquals(List.of("en|en"), values(fields, ArticleFields.FACET_LANGUAGE));
    }

    @Test
    void givenAnExcerpt_whenIndexed_thenOnlyNamesThatStandInItAreCounted() {
        var fields = fields(Sample.excerpt(20));

        assertEquals(
                List.of("tessa quill|Tessa Quill"), values(fields, ArticleFields.FACET_PERSON));
        assertEquals(
                List.of("medtop:20000053|transport"), values(fields, ArticleFields.FACET_TOPIC));
    }

    @Test
    void givenMetadataOnly_whenIndexed_thenNoWordIsCounted() {
        var fields = fields(Sample.METADATA_ONLY);

        assertEquals(List.of(), values(fields, ArticleFields.FACET_PERSON));
        assertEquals(List.of(), values(fields, ArticleFields.FACET_TOPIC));
        assertEquals(List.of("denied|denied"), values(fields, ArticleFields.FACET_CLAIM_STATUS));
    }

    private static List<String> values(Document fields, String name) {
        return Arrays.stream(fields.getFields(name))
                .map(field -> FacetValue.of(field.binaryValue()))
                .map(facet -> facet.value() + "|" + facet.label())
                .sorted()
                .toList();
    }

    private static Document fields(Rights rights) {
        var fields = new Document();
        var sample = Sample.of("Sails", TEXT).rights(rights).enriched();
        FacetFields.add(
                fields,
                new ArticleEnriched(
                        sample.article(),
                        1,
                        sample.language(),
                        sample.sentences(),
                        sample.layers(),
                        findings()));
        return fields;
    }

    private static Findings findings() {
        var claim =
                new Claim(
                        new Span(0, 17),
                        Claim.Status.DENIED,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "test");
        return new Findings(
                List.of(),
                List.of(
                        person("Tessa Quill", 0),
                        person("Bo Marsh", 19),
                        person("TESSA QUILL", 43)),
                List.of(),
                List.of(),
                List.of(),
                List.of(claim),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Topic("medtop:20000053", "transport", 0.8, "test")),
                null,
                null);
    }

    private static Entity person(String name, int start) {
        var mention =
                new Entity.Mention(
                        new Span(start, start + name.length()), Entity.Form.NAME, 1, "test");
        return new Entity(
                Entity.Type.PERSON, name, List.of(), List.of(mention), List.of(), null, 0.5);
    }
}
