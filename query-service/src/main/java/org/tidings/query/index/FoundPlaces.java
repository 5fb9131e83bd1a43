package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InGroup;

/// Finds the places in a text of what was found in it and a query asks for: where somebody is
/// named, what they say, the claim that is as it should be.
final class FoundPlaces {
    private final Findings findings;
    private final EntityNames names;
    private final Passage passage;
    private final WordAnalyzer analyzer;

    FoundPlaces(Findings findings, Passage passage, WordAnalyzer analyzer) {
        this.findings = findings;
        this.names = new EntityNames(findings.entities());
        this.passage = passage;
        this.analyzer = analyzer;
    }

    /// @param sought names in the field
    List<Span> of(Field field, Query sought) {
        return named(sought).flatMap(name -> places(field, name)).filter(this::isInside).toList();
    }

    /// What is excluded is nowhere.
    private static Stream<Predicate<Collection<String>>> named(Query sought) {
        return switch (sought) {
            case All(List<Query> parts, _) -> parts.stream().flatMap(FoundPlaces::named);
            case Any(List<Query> parts, _) -> parts.stream().flatMap(FoundPlaces::named);
            case Query.Name(String name, _) -> {
                String key = Names.key(name);
                yield Stream.of(keys -> keys.contains(key));
            }
            case Query.Prefix(String letters, _) -> {
                String begin = Names.key(letters);
                yield Stream.of(keys -> keys.stream().anyMatch(key -> key.startsWith(begin)));
            }
            case Query _ -> Stream.empty();
        };
    }

    private Stream<Span> places(Field field, Predicate<Collection<String>> name) {
        return switch (field) {
            case PERSON -> mentions(Entity.Type.PERSON, name);
            case ORGANIZATION -> mentions(Entity.Type.ORGANIZATION, name);
            case PLACE -> mentions(Entity.Type.PLACE, name);
            case ABOUT_COUNTRY -> countries(name);
            case ROLE ->
                    findings.entities().stream()
                            .flatMap(entity -> entity.roles().stream())
                            .filter(role -> name.test(Names.rows(role.title())))
                            .map(Entity.Role::span);
            case SPEAKER ->
                    Said.of(findings.quotations()).stream()
                            .filter(Said::isQuotation)
                            .filter(said -> name.test(names.of(said.speakers())))
                            .flatMap(FoundPlaces::places);
            default -> Stream.empty();
        };
    }

    private Stream<Span> mentions(Entity.Type type, Predicate<Collection<String>> name) {
        return findings.entities().stream()
                .filter(entity -> entity.type() == type && name.test(names.of(entity)))
                .flatMap(FoundPlaces::mentions);
    }

    private Stream<Span> countries(Predicate<Collection<String>> name) {
        return findings.entities().stream()
                .filter(entity -> name.test(FoundFields.countries(entity)))
                .flatMap(FoundPlaces::mentions);
    }

    /// By name; `he` and `the minister` mean many.
    private static Stream<Span> mentions(Entity entity) {
        var named = Set.of(Entity.Form.NAME, Entity.Form.ALIAS);
        return entity.mentions().stream()
                .filter(mention -> named.contains(mention.form()))
                .map(Entity.Mention::span);
    }

    /// The words, and who says them.
    private static Stream<Span> places(Said said) {
        return Stream.concat(
                said.pieces().stream().map(Quotation::span),
                said.speakers().stream().map(Party::span).flatMap(Stream::ofNullable));
    }

    /// All of each quotation, claim, … that is as it should be, as far as it lies in the text.
    List<Span> of(InGroup group) {
        return FoundDocuments.of(findings, passage, analyzer).stream()
                .filter(found -> found.places().stream().allMatch(this::isInside))
                .filter(found -> fulfils(found.fields(), group))
                .flatMap(found -> found.places().stream())
                .toList();
    }

    private boolean fulfils(Document found, InGroup group) {
        var alone = MemoryIndex.fromDocument(found, analyzer).createSearcher();
        var expansions = new Expansions(alone.getIndexReader());
        try {
            return alone.count(new TreeCompiler(analyzer, expansions, null).inside(group)) > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isInside(Span span) {
        return span.end() <= passage.text().length();
    }
}
