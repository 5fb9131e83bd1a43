package org.tidings.query.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Place;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Topic;
import org.tidings.query.language.Field;

/// What an article's own document says of what was found in it: whom and what it names, whatever
/// they do there, and where.
final class FoundFields {
    private static final String ENTITIES = "places.entity";
    private static final String ROLES = "places.role";
    private static final String QUOTATIONS = "places.quotation";
    private static final Set<Entity.Form> BY_NAME = Set.of(Entity.Form.NAME, Entity.Form.ALIAS);

    private final Document fields;

    private FoundFields(Document fields) {
        this.fields = fields;
    }

    static void add(Document fields, Findings findings) {
        new FoundFields(fields).add(findings);
    }

    private void add(Findings findings) {
        addEntities(findings.entities());
        addRoles(findings.entities().stream().flatMap(each -> each.roles().stream()).toList());
        addSaid(findings);
        findings.topics().stream().flatMap(FoundFields::topic).distinct().forEach(this::addTopic);
        if (findings.tone() != null) {
            // Adding 0 makes -0 the plain one.
            double score = findings.tone().score() + 0.0;
            fields.add(new DoubleField(ArticleFields.TONE, score, Store.NO));
        }
    }

    private void addEntities(List<Entity> entities) {
        var names = new EntityNames(entities);
        addNames(ArticleFields.PERSON, entities, Entity.Type.PERSON, names);
        addNames(ArticleFields.ORGANIZATION, entities, Entity.Type.ORGANIZATION, names);
        addNames(ArticleFields.PLACE, entities, Entity.Type.PLACE, names);
        var countries = entities.stream().map(FoundFields::countries).toList();
        fields.add(new NumberedKeys(ArticleFields.ABOUT_COUNTRY, countries));
        KeptSpans.add(fields, ENTITIES, entities.stream().map(FoundFields::named).toList());
    }

    private void addNames(
            String field, List<Entity> entities, Entity.Type type, EntityNames names) {
        var keys =
                entities.stream()
                        .map(each -> each.type() == type ? names.of(each) : Set.<String>of())
                        .toList();
        fields.add(new NumberedKeys(field, keys));
    }

    private void addRoles(List<Entity.Role> roles) {
        var keys = roles.stream().map(role -> Names.rows(role.title())).toList();
        fields.add(new NumberedKeys(ArticleFields.ROLE, keys));
        KeptSpans.add(fields, ROLES, roles.stream().map(role -> List.of(role.span())).toList());
    }

    private void addSaid(Findings findings) {
        var names = new EntityNames(findings.entities());
        var said = Said.of(findings.quotations()).stream().filter(Said::isQuotation).toList();
        var keys = said.stream().map(each -> names.of(each.speakers())).toList();
        fields.add(new NumberedKeys(ArticleFields.SPEAKER, keys));
        KeptSpans.add(fields, QUOTATIONS, said.stream().map(FoundFields::places).toList());
    }

    /// Where an entity is called by a name; `he` and `the minister` mean many.
    static List<Span> named(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> BY_NAME.contains(mention.form()))
                .map(Entity.Mention::span)
                .toList();
    }

    /// The words, and who says them.
    static List<Span> places(Said said) {
        var words = said.pieces().stream().map(Quotation::span);
        var speakers = said.speakers().stream().map(Party::span).flatMap(Stream::ofNullable);
        return Stream.concat(words, speakers).toList();
    }

    /// In which field of places what a field of names speaks of has its places.
    ///
    /// @return null for a field that says nothing of the text
    static @Nullable String places(Field field) {
        return switch (field) {
            case PERSON, ORGANIZATION, PLACE, ABOUT_COUNTRY -> ENTITIES;
            case ROLE -> ROLES;
            case SPEAKER -> QUOTATIONS;
            default -> null;
        };
    }

    /// By its name, its code, and the number in it.
    private static Stream<String> topic(Topic topic) {
        String code = Names.key(topic.code());
        return Stream.of(Names.key(topic.name()), code, code.substring(code.indexOf(':') + 1));
    }

    /// Where it lies, by all names of that country; none for what lies in none.
    static List<String> countries(Entity entity) {
        return Stream.ofNullable(entity.place())
                .map(Place::country)
                .flatMap(Stream::ofNullable)
                .flatMap(code -> Countries.names(code).stream())
                .distinct()
                .toList();
    }

    private void addTopic(String key) {
        fields.add(new StringField(ArticleFields.TOPIC, key, Store.NO));
    }
}
