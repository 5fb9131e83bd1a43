package org.tidings.query.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Place;
import org.tidings.contracts.finding.Topic;

/// What an article's own document says of what was found in it: whom and what it names, whatever
/// they do there.
final class FoundFields {
    private final Document fields;

    private FoundFields(Document fields) {
        this.fields = fields;
    }

    static void add(Document fields, Findings findings) {
        new FoundFields(fields).add(findings);
    }

    private void add(Findings findings) {
        var names = new EntityNames(findings.entities());
        keywords(ArticleFields.PERSON, names.of(Entity.Type.PERSON).stream());
        keywords(ArticleFields.ORGANIZATION, names.of(Entity.Type.ORGANIZATION).stream());
        keywords(ArticleFields.PLACE, names.of(Entity.Type.PLACE).stream());
        keywords(ArticleFields.ROLE, roles(findings.entities()));
        keywords(ArticleFields.SPEAKER, speakers(findings, names));
        keywords(ArticleFields.TOPIC, findings.topics().stream().flatMap(FoundFields::topic));
        keywords(ArticleFields.ABOUT_COUNTRY, countries(findings.entities()));
        if (findings.tone() != null) {
            // Adding 0 makes -0 the plain one.
            double score = findings.tone().score() + 0.0;
            fields.add(new DoubleField(ArticleFields.TONE, score, Store.NO));
        }
    }

    private static Stream<String> roles(List<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> entity.roles().stream())
                .flatMap(role -> Names.rows(role.title()).stream());
    }

    private static Stream<String> speakers(Findings findings, EntityNames names) {
        return Said.of(findings.quotations()).stream()
                .filter(Said::isQuotation)
                .flatMap(said -> names.of(said.speakers()).stream());
    }

    /// By its name, its code, and the number in it.
    private static Stream<String> topic(Topic topic) {
        String code = Names.key(topic.code());
        return Stream.of(Names.key(topic.name()), code, code.substring(code.indexOf(':') + 1));
    }

    private static Stream<String> countries(List<Entity> entities) {
        return entities.stream().flatMap(entity -> countries(entity).stream());
    }

    /// Where it lies, by all names of that country; none for what lies in none.
    static List<String> countries(Entity entity) {
        return Stream.ofNullable(entity.place())
                .map(Place::country)
                .flatMap(Stream::ofNullable)
                .flatMap(code -> Countries.names(code).stream())
                .toList();
    }

    private void keywords(String name, Stream<String> keys) {
        keys.distinct().forEach(key -> fields.add(new StringField(name, key, Store.NO)));
    }
}
