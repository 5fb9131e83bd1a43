package org.tidings.query.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.query.store.StoredArticle;

/// What the index knows of an article. Nothing is shown from here, so nothing is stored here.
final class ArticleFields {
    /// Changes with the fields and with the analysis: an index of another version is built anew.
    static final String SCHEMA = "2";

    static final String ID = "id";
    static final String VISIBILITY = "visibility";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String NEWEST = "newest";
    static final String OUTLET = "outlet";
    static final String FEED = "feed";

    private static final String PUBLIC = "public";
    private static final String ORGANIZATION = "organization:";

    private ArticleFields() {}

    static Document of(StoredArticle stored) {
        var article = stored.enriched().article();
        var fields = new Document();
        String id = stored.id().toString();
        fields.add(new StringField(ID, id, Store.NO));
        fields.add(new SortedDocValuesField(ID, new BytesRef(id)));
        fields.add(new StringField(VISIBILITY, scope(article.visibility()), Store.NO));
        if (article.title() != null) {
            fields.add(new TextField(TITLE, article.title(), Store.NO));
        }
        fields.add(new TextField(TEXT, article.text(), Store.NO));
        fields.add(new StringField("language", stored.enriched().language().tag(), Store.NO));
        var outlet = article.outlet();
        if (outlet != null) {
            fields.add(new StringField(OUTLET, outlet.id().toString(), Store.NO));
            addKeyword(fields, "domain", outlet.domain());
            addKeyword(fields, "country", outlet.country());
        }
        stored.feeds().forEach(feed -> addKeyword(fields, FEED, feed.toString()));
        addTime(fields, "published", article.clocks().published().at());
        addTime(fields, "fetched", article.clocks().fetchedAt());
        addTime(fields, "indexed", stored.indexedAt());
        fields.add(new NumericDocValuesField(NEWEST, micros(stored.newestAt())));
        return fields;
    }

    static String scope(Visibility visibility) {
        return switch (visibility.scope()) {
            case PUBLIC -> PUBLIC;
            case ORGANIZATION -> ORGANIZATION + visibility.organization();
        };
    }

    /// Since 1970, as precise as PostgreSQL keeps times.
    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
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
