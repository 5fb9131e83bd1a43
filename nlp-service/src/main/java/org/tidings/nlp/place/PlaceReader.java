package org.tidings.nlp.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Mention;
import org.tidings.contracts.finding.Place;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.gazetteer.Candidate;
import org.tidings.nlp.gazetteer.Candidate.Level;
import org.tidings.nlp.gazetteer.Gazetteer;
import org.tidings.nlp.place.Resolution.Choice;
import org.tidings.nlp.place.Resolution.Context;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Finds each named place in the table of places.
public final class PlaceReader implements Layer<Places> {
    /// What may stand between a place and the one that says where it lies.
    private static final String BETWEEN = ", ";

    private final Gazetteer gazetteer;

    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Kind<Places> kind() {
        return Places.KIND;
    }

    @Override
    public String version() {
        return "geonames-2023/2";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Entities.KIND);
    }

    @Override
    public Places read(Document document) {
        var entities = document.get(Entities.KIND);
        Map<Integer, List<Candidate>> named = new LinkedHashMap<>();
        for (int place = 0; place < entities.all().size(); place++) {
            if (entities.get(place).type() == Entity.Type.PLACE) {
                named.put(place, candidates(entities.get(place)));
            }
        }
        var order = List.copyOf(named.keySet());
        var resolution = new Resolution(List.copyOf(named.values()), told(document));
        Map<Integer, Place> found = new HashMap<>();
        named.forEach(
                (place, candidates) -> {
                    var context =
                            new Context(
                                    order.indexOf(place),
                                    behind(document, entities, named, place),
                                    before(document, entities, named, place));
                    var choice = resolution.of(candidates, context);
                    if (choice != null) {
                        found.put(place, place(document, entities.get(place), choice));
                    }
                });
        return new Places(found);
    }

    private List<Candidate> candidates(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(gazetteer::named)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// What may be meant by a place that follows after a comma: Florida, in Miami, Florida.
    private static List<Candidate> behind(
            Document document, Entities entities, Map<Integer, List<Candidate>> named, int place) {
        for (Mention mention : entities.get(place).mentions()) {
            int end = mention.span().end();
            int next = end + BETWEEN.length();
            if (document.text().startsWith(BETWEEN, end) && next < document.text().length()) {
                Integer other = entities.at(new Span(next, next + 1));
                if (other != null && other != place) {
                    return named.getOrDefault(other, List.of());
                }
            }
        }
        return List.of();
    }

    /// What may be meant by a place that stands before a comma: Miami, in Miami, Florida.
    private static List<Candidate> before(
            Document document, Entities entities, Map<Integer, List<Candidate>> named, int place) {
        for (Mention mention : entities.get(place).mentions()) {
            int end = mention.span().start() - BETWEEN.length();
            if (end > 0 && document.text().startsWith(BETWEEN, end)) {
                Integer other = entities.at(new Span(end - 1, end));
                if (other != null && other != place) {
                    return named.getOrDefault(other, List.of());
                }
            }
        }
        return List.of();
    }

    /// The countries that adjectives and names of bodies tell of: Ukrainian, US Army.
    private Set<String> told(Document document) {
        Set<String> told = new HashSet<>();
        for (Token token : document.get(Tokens.KIND).all()) {
            if (token.isCapitalized()) {
                String country = gazetteer.countryOf(token.form());
                if (country != null) {
                    told.add(country);
                }
                gazetteer.named(token.form()).stream()
                        .filter(candidate -> candidate.level() == Level.COUNTRY)
                        .forEach(candidate -> told.add(candidate.country()));
            }
        }
        return told;
    }

    private Place place(Document document, Entity entity, Choice choice) {
        var candidate = choice.candidate();
        return new Place(
                candidate.geonames() == 0 ? null : candidate.geonames(),
                candidate.latitude(),
                candidate.longitude(),
                candidate.country(),
                choice.confidence(),
                standsFor(document, entity, candidate));
    }

    private @Nullable String standsFor(Document document, Entity entity, Candidate candidate) {
        boolean capital = candidate.level() == Level.CAPITAL;
        return capital && Metonymy.isGovernment(document, entity)
                ? "the government of "
                        + Metonymy.withArticle(gazetteer.country(candidate.country()))
                : null;
    }
}
