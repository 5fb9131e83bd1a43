package org.tidings.query.index;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Visibility;
import org.tidings.query.store.StoredArticle;

/// What the index knows of an article. No text is shown from here, so none is stored here; where
/// in it something stands is.
final class ArticleFields {
    /// Changes with the fields and with the analysis: an index of another version is built anew.
    static final String SCHEMA = "11";

    static final String ID = "id";
    static final String VERSION = "version";
    static final String VISIBILITY = "visibility";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String LEAD = "lead";

    /// Of each document, if without words.
    static final List<String> TEXTS = List.of(TITLE, TEXT, LEAD);

    static final String AUTHOR = "author";
    static final String NEWEST = "newest";
    static final String OUTLET = "outlet";
    static final String FEED = "feed";
    static final String SOURCE = "source";
    static final String DOMAIN = "domain";
    static final String COUNTRY = "country";
    static final String SOURCE_TYPE = "type";
    static final String LANGUAGE = "language";
    static final String PUBLISHED = "published";
    static final String FETCHED = "fetched";
    static final String WORDS = "words";
    static final String PERSON = "person";
    static final String ORGANIZATION = "org";
    static final String PLACE = "place";
    static final String ROLE = "role";
    static final String SPEAKER = "speaker";
    static final String TOPIC = "topic";
    static final String ABOUT_COUNTRY = "about-country";
    static final String TONE = "tone";

    /// Where a range of numbers begins and ends; of a single one both are itself.
    static final String LOWER_VALUE = "in.value";

    static final String UPPER_VALUE = "in.upper";

    /// What articles are counted by: values in documents, each a [FacetValue].
    static final String FACET_OUTLET = "facet.outlet";
    static final String FACET_COUNTRY = "facet.country";
    static final String FACET_LANGUAGE = "facet.language";
    static final String FACET_TYPE = "facet.type";
    static final String FACET_PERSON = "facet.person";
    static final String FACET_ORGANIZATION = "facet.organization";
    static final String FACET_PLACE = "facet.place";
    static final String FACET_TOPIC = "facet.topic";
    static final String FACET_CLAIM_STATUS = "facet.claim-status";

    private static final String PUBLIC = "public";
    private static final String OF_ORGANIZATION = "organization:";

    private ArticleFields() {}

    static Document of(StoredArticle stored, WordAnalyzer analyzer) {
        var article = stored.enriched().article();
        var fields = new Document();
        String id = stored.id().toString();
        fields.add(new StringField(Blocks.KIND, Blocks.kindOfArticle(), Store.NO));
        fields.add(new StringField(ID, id, Store.NO));
        SortedIds.add(fields, stored.id());
        fields.add(new NumericDocValuesField(VERSION, version(stored.enriched())));
        fields.add(new StringField(VISIBILITY, scope(article.visibility()), Store.NO));
        addTexts(fields, stored.enriched(), analyzer);
        var outlet = article.outlet();
        if (outlet != null) {
            addOutlet(fields, outlet);
        }
        stored.feeds().forEach(feed -> addKeyword(fields, FEED, feed.toString()));
        var arrived = stored.indexedAt();
        addTime(fields, PUBLISHED, article.clocks().published().at());
        addAge(fields, PUBLISHED, article.clocks().published().at(), arrived);
        addTime(fields, FETCHED, article.clocks().fetchedAt());
        addAge(fields, FETCHED, article.clocks().fetchedAt(), arrived);
        addTime(fields, "indexed", stored.indexedAt());
        fields.add(new NumericDocValuesField(NEWEST, micros(stored.newestAt())));
        fields.add(new LongPoint(NEWEST, micros(stored.newestAt())));
        FoundFields.add(fields, stored.enriched().findings());
        FacetFields.add(fields, stored.enriched());
        Meanings.add(fields, stored.enriched().findings().embedding());
        return fields;
    }

    /// Tells whether the index holds the texts that are shown.
    static long version(ArticleEnriched enriched) {
        return (long) enriched.revision() << Integer.SIZE | enriched.generation();
    }

    private static void addTexts(Document fields, ArticleEnriched enriched, WordAnalyzer analyzer) {
        var article = enriched.article();
        if (article.title() == null) {
            fields.add(PassageField.without(TITLE));
        } else {
            addText(fields, TITLE, Passage.ofOne(article.title()), analyzer);
        }
        var passage = Passage.of(article.text(), enriched.sentences(), article.blocks());
        addText(fields, TEXT, passage, analyzer);
        addText(fields, LEAD, passage.leadOnly(), analyzer);
        authors(article).forEach(name -> fields.add(new TextField(AUTHOR, name, Store.NO)));
        fields.add(new LongField(WORDS, WordCount.of(article.text()), Store.NO));
        Languages.names(enriched.language().tag())
                .forEach(each -> addKeyword(fields, LANGUAGE, each));
    }

    /// As the page names them; else its byline as it stands.
    static List<String> authors(ArticleCollected article) {
        var named = article.page().authors();
        return !named.isEmpty() || article.byline() == null ? named : List.of(article.byline());
    }

    private static void addOutlet(Document fields, Outlet outlet) {
        String id = outlet.id().toString();
        addKeyword(fields, OUTLET, id);
        addKeyword(fields, SOURCE, id);
        addKeyword(fields, SOURCE, Names.key(outlet.name()));
        if (outlet.domain() != null) {
            Names.domains(outlet.domain()).forEach(each -> addKeyword(fields, DOMAIN, each));
        }
        if (outlet.country() != null) {
            Countries.names(outlet.country()).forEach(each -> addKeyword(fields, COUNTRY, each));
        }
        addKeyword(fields, SOURCE_TYPE, outlet.kind().name().toLowerCase(Locale.ROOT));
    }

    private static void addText(
            Document fields, String name, Passage passage, WordAnalyzer analyzer) {
        fields.add(PassageField.shown(name, passage, analyzer));
    }

    static String scope(Visibility visibility) {
        return switch (visibility.scope()) {
            case PUBLIC -> PUBLIC;
            case ORGANIZATION -> OF_ORGANIZATION + visibility.organization();
        };
    }

    /// Since 1970, as precise as PostgreSQL keeps times.
    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }

    /// How long before the arrival of the article one of its times was.
    static String age(String field) {
        return field + "-age";
    }

    private static void addAge(
            Document fields, String name, @Nullable Instant time, Instant arrived) {
        if (time != null) {
            fields.add(new LongField(age(name), micros(arrived) - micros(time), Store.NO));
        }
    }

    private static void addKeyword(Document fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new StringField(name, value, Store.NO));
        }
    }

    private static void addTime(Document fields, String name, @Nullable Instant time) {
        if (time != null) {
            fields.add(new LongField(name, micros(time), Store.NO));
        }
    }
}
