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
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quantity;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;

/// What was found in an article, a document each: of this the bound groups of the language speak.
final class FoundDocuments {
    private final WordAnalyzer analyzer;
    private final Findings findings;
    private final EntityNames names;
    private final Passage passage;
    private final String scope;
    private final List<Document> documents = new ArrayList<>();

    private FoundDocuments(ArticleEnriched enriched, WordAnalyzer analyzer) {
        this.analyzer = analyzer;
        var article = enriched.article();
        this.findings = enriched.findings();
        this.names = new EntityNames(findings.entities());
        this.passage = Passage.of(article.text(), enriched.sentences(), article.blocks());
        this.scope = ArticleFields.scope(article.visibility());
    }

    static List<Document> of(ArticleEnriched enriched, WordAnalyzer analyzer) {
        return enriched.findings().equals(Findings.NONE)
                ? List.of()
                : new FoundDocuments(enriched, analyzer).all();
    }

    private List<Document> all() {
        Said.of(findings.quotations()).forEach(this::add);
        findings.claims().forEach(this::add);
        findings.quantities().forEach(this::add);
        findings.events().forEach(this::add);
        return documents;
    }

    /// All that is attributed is a statement; what was said is a quotation too.
    private void add(Said said) {
        var fields =
                said.isQuotation()
                        ? document(Group.STATEMENT, Group.QUOTATION)
                        : document(Group.STATEMENT);
        keywords(fields, Field.GROUP_SPEAKER, names.of(said.speakers()));
        for (var piece : said.pieces()) {
            text(fields, Field.GROUP_TEXT, piece.span());
            if (piece.cue() != null) {
                text(fields, Field.VERB, piece.cue().span());
            }
            if (piece.channel() != null) {
                keywords(fields, Field.CHANNEL, Names.rows(piece.channel()));
            }
        }
    }

    private void add(Claim claim) {
        var fields = document(Group.CLAIM);
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
        var fields = document(Group.COUNT);
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
        var fields = document(Group.EVENT);
        keywords(fields, Field.EVENT_TYPE, List.of(Names.key(event.type())));
        keywords(fields, Field.ACTOR, names.of(event.actors()));
        keywords(fields, Field.GROUP_PLACE, names.of(event.place()));
    }

    private Document document(Group... kinds) {
        var fields = new Document();
        for (Group kind : kinds) {
            fields.add(new StringField(Blocks.KIND, kind.title(), Store.NO));
        }
        fields.add(new StringField(Blocks.VISIBILITY, scope, Store.NO));
        documents.add(fields);
        return fields;
    }

    private void text(Document fields, Field field, Span span) {
        fields.add(new PassageField(AnsweredFields.name(field), passage.part(span), analyzer));
    }

    private static void words(Document fields, Field field, String words) {
        fields.add(new TextField(AnsweredFields.name(field), words, Store.NO));
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
