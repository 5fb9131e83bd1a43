package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.evaluate.Matches.Pair;
import org.tidings.nlp.evaluate.Matches.Rule;

/// Counts named entities, the roles of people, and where places lie, as
/// seeds/labelled/GUIDELINES.md has it.
final class EntityScores {
    private final Map<Entity.Type, Matches> entities = new EnumMap<>(Entity.Type.class);
    final Matches roles = new Matches();
    private final List<String> placeErrors = new ArrayList<>();
    private int places;
    private int placed;

    EntityScores() {
        for (Entity.Type type : Entity.Type.values()) {
            entities.put(type, new Matches());
        }
    }

    Matches of(Entity.Type type) {
        return Objects.requireNonNull(entities.get(type));
    }

    void add(Gold gold) {
        for (Entity.Type type : Entity.Type.values()) {
            var labels = ofType(gold, type);
            var found = gold.found().entities().stream().filter(one -> one.type() == type).toList();
            var pairs = of(type).add(gold.name(), labels, found, rule(gold));
            pairs.forEach(pair -> addParts(gold, pair));
        }
    }

    List<Score> scores(String set, String texts) {
        return List.of(
                Score.of(set, "persons, " + texts, of(Entity.Type.PERSON), ""),
                Score.of(set, "organisations, " + texts, of(Entity.Type.ORGANIZATION), ""),
                Score.of(set, "places by name, " + texts, of(Entity.Type.PLACE), ""),
                Score.of(set, "roles of persons found, " + texts, roles, ""),
                Score.share(set, "places found, as labelled, " + texts, placed, places, ""));
    }

    List<String> errors() {
        List<String> errors = new ArrayList<>();
        entities.values().forEach(each -> errors.addAll(each.errors()));
        errors.addAll(roles.errors());
        errors.addAll(placeErrors);
        return errors;
    }

    /// A body that goes by a description counts if found and is no miss if not.
    private static List<JsonNode> ofType(Gold gold, Entity.Type type) {
        return gold.items("entities").stream()
                .filter(label -> label.path("type").asText().equals(type.name()))
                .filter(label -> !isDescription(label) || isFound(gold, label))
                .toList();
    }

    private static boolean isDescription(JsonNode label) {
        return label.path("note").asText().contains("by description");
    }

    private static boolean isFound(Gold gold, JsonNode label) {
        return gold.found().entities().stream().anyMatch(found -> isEntity(gold, label, found));
    }

    static Rule<JsonNode, Entity> rule(Gold gold) {
        return new Rule<>(
                (label, found) -> isEntity(gold, label, found),
                (label, found) -> label.path("name").asText().equals(found.name()) ? 2 : 1,
                found -> false,
                label -> label.path("type").asText() + " " + label.path("name").asText(),
                found -> found.type() + " " + found.name());
    }

    static boolean isEntity(Gold gold, JsonNode label, Entity found) {
        if (!label.path("type").asText().equals(found.type().name())) {
            return false;
        }
        Span first = Gold.span(label.get("first"));
        List<String> names = new ArrayList<>(List.of(label.path("name").asText()));
        label.path("aliases").forEach(alias -> names.add(alias.asText()));
        return found.mentions().stream()
                .map(Entity.Mention::span)
                .anyMatch(span -> span.equals(first) || names.contains(gold.words(span)));
    }

    private void addParts(Gold gold, Pair<JsonNode, Entity> pair) {
        var label = pair.gold();
        if (label.has("roles") || !pair.found().roles().isEmpty()) {
            List<String> wanted = new ArrayList<>();
            label.path("roles").forEach(role -> wanted.add(role.asText()));
            var found = pair.found().roles().stream().map(Entity.Role::title).toList();
            roles.add(gold.name(), wanted, found, roleRule(pair.found().name()));
        }
        if (label.has("geo") || label.has("metonymyFor") || label.has("invented")) {
            places++;
            boolean right = PlaceGold.holds(label, pair.found().place());
            placed += right ? 1 : 0;
            if (!right) {
                placeErrors.add(
                        "%s WRONG  place %s: %s"
                                .formatted(gold.name(), pair.found().name(), pair.found().place()));
            }
        }
    }

    static Rule<String, String> roleRule(String holder) {
        return new Rule<>(
                (wanted, found) -> bare(wanted).equals(bare(found)),
                (wanted, found) -> 1,
                found -> false,
                wanted -> "role of " + holder + ": " + wanted,
                found -> "role of " + holder + ": " + found);
    }

    /// Without a leading article.
    private static String bare(String role) {
        return role.replaceFirst("^(?i:the|an?) ", "");
    }
}
