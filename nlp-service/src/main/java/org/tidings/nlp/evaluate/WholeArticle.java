package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Section;
import org.tidings.contracts.finding.Voice;
import org.tidings.nlp.evaluate.Matches.Rule;
import org.tidings.nlp.language.IdentifiedLanguage;

/// One article against its full labels, item by item and with all that belongs to an item:
/// stricter than the rules by which kinds are counted over many articles.
final class WholeArticle {
    private final Gold gold;
    private final Map<String, Matches> kinds = new LinkedHashMap<>();

    WholeArticle(Gold gold) {
        this.gold = gold;
        compare("language", List.of(gold.labels().path("language").asText()), List.of(language()));
        compare("headings", strings(gold.labels().path("sections")), headings());
        entities("people with their roles", Entity.Type.PERSON, this::hasRoles);
        entities("organisations", Entity.Type.ORGANIZATION, (label, found) -> true);
        entities("places with their place", Entity.Type.PLACE, this::isThere);
        quotations();
        match("claims with status and parties", "claims", gold.found().claims(), claims());
        match("positions with target", "positions", gold.found().positions(), positions());
        match("tensions", "tensions", gold.found().tensions(), FactScores.tensionRule(gold));
        match("events with actor and place", "events", gold.found().events(), events());
        match(
                "quantities with bound",
                "quantities",
                gold.found().quantities(),
                FactScores.quantityRule(gold));
        voices();
        highlights();
    }

    /// What was counted, by kind.
    Map<String, Matches> kinds() {
        return kinds;
    }

    /// Every miss and every false find.
    List<String> errors() {
        return kinds.values().stream().flatMap(each -> each.errors().stream()).toList();
    }

    private Matches kind(String name) {
        return kinds.computeIfAbsent(name, absent -> new Matches());
    }

    private <F> void match(String name, String key, List<F> found, Rule<JsonNode, F> rule) {
        kind(name).add(name + ":", gold.items(key), found, rule);
    }

    /// A rule that wants more than the usual one.
    private static <F> Rule<JsonNode, F> strict(
            Rule<JsonNode, F> usual, BiPredicate<JsonNode, F> more) {
        return new Rule<>(
                (label, found) -> usual.right().test(label, found) && more.test(label, found),
                usual.nearness(),
                usual.free(),
                usual.goldWords(),
                usual.foundWords());
    }

    private void compare(String name, List<String> wanted, List<String> found) {
        Rule<String, String> equal =
                new Rule<>(
                        Objects::equals, (one, other) -> 1, one -> false, one -> one, one -> one);
        kind(name).add(name + ":", wanted, found, equal);
    }

    private String language() {
        return gold.document().get(IdentifiedLanguage.KIND).tag();
    }

    private List<String> headings() {
        return gold.found().sections().stream()
                .map(Section::heading)
                .filter(Objects::nonNull)
                .map(gold::words)
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    private void entities(String name, Entity.Type type, BiPredicate<JsonNode, Entity> more) {
        var labels =
                gold.items("entities").stream()
                        .filter(label -> label.path("type").asText().equals(type.name()))
                        .toList();
        var found =
                gold.found().entities().stream().filter(entity -> entity.type() == type).toList();
        kind(name).add(name + ":", labels, found, strict(EntityScores.rule(gold), more));
    }

    private boolean hasRoles(JsonNode label, Entity found) {
        var roles = new Matches();
        var titles = found.roles().stream().map(Entity.Role::title).toList();
        roles.add("", strings(label.path("roles")), titles, EntityScores.roleRule(""));
        return roles.errors().isEmpty();
    }

    private boolean isThere(JsonNode label, Entity found) {
        return PlaceGold.holds(label, found.place());
    }

    /// The labels list what stands in quotation marks.
    private void quotations() {
        var quoted =
                gold.found().quotations().stream()
                        .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
                        .toList();
        Rule<JsonNode, Quotation> rule =
                strict(
                        QuotationScores.rule(gold),
                        (label, found) ->
                                QuotationScores.isCue(gold, label, found)
                                        && QuotationScores.isChannel(label, found)
                                        && label.path("kind").asText().equals(found.kind().name()));
        match("quotations with speaker, cue, channel", "quotations", quoted, rule);
    }

    private Rule<JsonNode, Claim> claims() {
        return strict(
                FactScores.claimRule(gold),
                (label, claim) ->
                        Parties.all(
                                label.path("notConfirmedBy"),
                                claim.notConfirmedBy(),
                                gold.found()));
    }

    private Rule<JsonNode, Position> positions() {
        return strict(
                FactScores.positionRule(gold),
                (label, position) ->
                        label.path("target").asText().equals(gold.words(position.target())));
    }

    private Rule<JsonNode, Event> events() {
        return strict(
                FactScores.eventRule(gold),
                (label, event) -> isActor(label, event) && isPlace(label, event));
    }

    private boolean isActor(JsonNode label, Event event) {
        return !label.has("actor")
                || event.actors().stream()
                        .anyMatch(
                                actor ->
                                        Parties.same(
                                                label.path("actor").asText(), actor, gold.found()));
    }

    private boolean isPlace(JsonNode label, Event event) {
        if (!label.has("place") || event.place() == null) {
            return !label.has("place") && event.place() == null;
        }
        var place = gold.found().entities().get(event.place());
        return label.path("place").asText().equals(place.name());
    }

    private void voices() {
        Rule<JsonNode, Voice> rule =
                strict(
                        VoiceScores.rule(gold),
                        (label, voice) ->
                                label.has("behindSpan") == (voice.behind() != null)
                                        && (!label.has("behindSpan")
                                                || VoiceScores.behindRule(gold)
                                                        .right()
                                                        .test(label, voice)));
        match("voices, and what rests on one", "voices", told(), rule);
    }

    /// Without those in whose plural a claim is made: the labels tell them with the one behind.
    private List<Voice> told() {
        return gold.found().voices().stream().filter(voice -> !isPlural(voice)).toList();
    }

    private boolean isPlural(Voice voice) {
        var span = voice.who().span();
        return span != null
                && gold.items("voices").stream()
                        .filter(label -> label.has("behindSpan"))
                        .anyMatch(label -> Gold.touch(Gold.span(label.get("behindSpan")), span));
    }

    /// The publisher's points that highlights from outside its section cover.
    private void highlights() {
        var matches = kind("the publisher's points in highlights");
        var points = Summary.points(gold.document());
        int covered = 0;
        for (var point : points) {
            if (Summary.covers(gold.document(), gold.found().highlights(), point)) {
                covered++;
            } else {
                matches.error("highlights: MISSED " + gold.words(point));
            }
        }
        matches.count(covered, covered, points.size());
    }
}
