package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InGroup;

/// Looks through all that was found in an article for what a query asks for. Where the index holds
/// the article as it is shown, [KeptPlaces] costs less.
final class FindingsPlaces implements FoundPlaces {
    private final Findings findings;
    private final EntityNames names;
    private final Passage passage;
    private final WordAnalyzer analyzer;

    FindingsPlaces(Findings findings, Passage passage, WordAnalyzer analyzer) {
        this.findings = findings;
        this.names = new EntityNames(findings.entities());
        this.passage = passage;
        this.analyzer = analyzer;
    }

    @Override
    public List<Span> of(Field field, Query sought) {
        return named(sought).flatMap(name -> places(field, name)).filter(this::isInside).toList();
    }

    /// What is excluded is nowhere.
    private static Stream<Predicate<Collection<String>>> named(Query sought) {
        return switch (sought) {
            case All(List<Query> parts, _) -> parts.stream().flatMap(FindingsPlaces::named);
            case Any(List<Query> parts, _) -> parts.stream().flatMap(FindingsPlaces::named);
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
                            .flatMap(said -> FoundFields.places(said).stream());
            default -> Stream.empty();
        };
    }

    private Stream<Span> mentions(Entity.Type type, Predicate<Collection<String>> name) {
        return findings.entities().stream()
                .filter(entity -> entity.type() == type && name.test(names.of(entity)))
                .flatMap(entity -> FoundFields.named(entity).stream());
    }

    private Stream<Span> countries(Predicate<Collection<String>> name) {
        return findings.entities().stream()
                .filter(entity -> name.test(FoundFields.countries(entity)))
                .flatMap(entity -> FoundFields.named(entity).stream());
    }

    @Override
    public List<Span> of(InGroup group) {
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
