package org.tidings.query.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quotation;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;

/// What was found in an article, a document each: of this the bound groups of the language speak.
final class FoundDocuments {
    private final WordAnalyzer analyzer;
    private final Findings findings;
    private final EntityNames names;
    private final Passage passage;
    private final List<Found> documents = new ArrayList<>();

    private FoundDocuments(Findings findings, Passage passage, WordAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.findings = findings;
        this.names = new EntityNames(findings.entities());
        this.passage = passage;
    }

    /// @param places where it stands in the text
    record Found(Document fields, List<Span> places) {}

    static List<Document> of(ArticleEnriched enriched, WordAnalyzer analyzer) {
        var article = enriched.article();
        if (enriched.findings().equals(Findings.NONE)) {
            return List.of();
        }
        var passage = Passage.of(article.text(), enriched.sentences(), article.blocks());
        String scope = ArticleFields.scope(article.visibility());
        var documents =
                of(enriched.findings(), passage, analyzer).stream().map(Found::fields).toList();
        documents.forEach(each -> each.add(new StringField(Blocks.VISIBILITY, scope, Store.NO)));
        for (String text : ArticleFields.TEXTS) {
            documents.forEach(each -> each.add(PassageField.without(text)));
        }
        return documents;
    }

    /// Without saying who may see them.
    ///
    /// @param passage the text, or a beginning of it
    static List<Found> of(Findings findings, Passage passage, WordAnalyzer analyzer) {
        return new FoundDocuments(findings, passage, analyzer).all();
    }

    private List<Found> all() {
        Said.of(findings.quotations()).forEach(this::add);
        findings.claims().forEach(this::add);
        findings.quantities().forEach(this::add);
        findings.events().forEach(this::add);
        return documents;
    }

    /// All that is attributed is a statement; what was said is a quotation too.
    private void add(Said said) {
        var places = said.pieces().stream().map(Quotation::span).toList();
        var fields =
                said.isQuotation()
                        ? document(places, Group.STATEMENT, Group.QUOTATION)
                        : document(places, Group.STATEMENT);
        keywords(fields, Field.GROUP_SPEAKER, names.of(said.speakers()));
        for (var piece : said.pieces()) {
            text(fields, Field.GROUP_TEXT, piece.span());
            if (piece.cue() != null) {
                var cue = passage.part(piece.cue().span());
                fields.add(PassageField.ofFewWords(AnsweredFields.name(Field.VERB), cue, analyzer));
            }
            if (piece.channel() != null) {
                keywords(fields, Field.CHANNEL, Names.rows(piece.channel()));
            }
        }
    }

    private void add(Claim claim) {
        var fields = document(List.of(claim.span()), Group.CLAIM);
        text(fields, Field.GROUP_TEXT, claim.span());
        keywords(fields, Field.STATUS, List.of(choice(claim.status())));
        keywords(fields, Field.BY, names.of(behind(claim)));
    }

    private static List<Party> behind(Claim claim) {
        return Stream.of(
                        Stream.ofNullable(claim.source()),
                        claim.confirmedBy().stream(),
                        claim.deniedBy().stream(),
                        claim.notConfirmedBy().stream(),
                        claim.declinedBy().stream())
                .flatMap(parties -> parties)
                .toList();
    }

    /// A range holds every number in it.
    private void add(Quantity quantity) {
        var fields = document(List.of(quantity.span()), Group.COUNT);
        Stream.of(quantity.what(), quantity.unit())
                .flatMap(Stream::ofNullable)
                .forEach(what -> words(fields, Field.WHAT, what));
        double value = quantity.value();
        double upper = quantity.upper() == null ? value : Math.max(value, quantity.upper());
        fields.add(new DoubleField(AnsweredFields.name(Field.VALUE), value + 0.0, Store.NO));
        fields.add(new DoubleField(ArticleFields.UPPER_VALUE, upper + 0.0, Store.NO));
        keywords(fields, Field.BOUND, List.of(choice(quantity.bound())));
        var event = event(quantity.event());
        if (event != null) {
            keywords(fields, Field.GROUP_PLACE, names.of(event.place()));
        }
    }

    private @Nullable Event event(@Nullable Integer at) {
        var events = findings.events();
        return at == null || at < 0 || at >= events.size() ? null : events.get(at);
    }

    private void add(Event event) {
        var fields = document(List.of(event.span()), Group.EVENT);
        keywords(fields, Field.EVENT_TYPE, List.of(Names.key(event.type())));
        keywords(fields, Field.ACTOR, names.of(event.actors()));
        keywords(fields, Field.GROUP_PLACE, names.of(event.place()));
    }

    private Document document(List<Span> places, Group... kinds) {
        var fields = new Document();
        for (Group kind : kinds) {
            fields.add(new StringField(Blocks.KIND, kind.title(), Store.NO));
        }
        KeptSpans.add(fields, Blocks.PLACES, List.of(places));
        documents.add(new Found(fields, places));
        return fields;
    }

    private void text(Document fields, Field field, Span span) {
        fields.add(PassageField.sought(AnsweredFields.name(field), passage.part(span), analyzer));
    }

    private static void words(Document fields, Field field, String words) {
        String name = AnsweredFields.name(field);
        fields.add(new org.apache.lucene.document.Field(name, words, PassageField.FEW_WORDS));
    }

    private static void keywords(Document fields, Field field, Collection<String> keys) {
        String name = AnsweredFields.name(field);
        keys.forEach(key -> fields.add(new StringField(name, key, Store.NO)));
    }

    /// As the language writes it.
    private static String choice(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
