package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Tension;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.nlp.evaluate.Matches.Rule;
import org.tidings.nlp.sentence.Sentences;

/// Scores claims, positions, tensions, events, quantities and times as
/// seeds/labelled/GUIDELINES.md matches them.
final class FactScores {
    final Matches claims = new Matches();
    final Matches positions = new Matches();
    final Matches tensions = new Matches();
    final Matches events = new Matches();
    final Matches quantities = new Matches();
    final Matches times = new Matches();

    void add(Gold gold) {
        Findings found = gold.found();
        claims.add(gold.name(), gold.items("claims"), found.claims(), claimRule(gold));
        positions.add(gold.name(), gold.items("positions"), found.positions(), positionRule(gold));
        tensions.add(gold.name(), gold.items("tensions"), found.tensions(), tensionRule(gold));
        events.add(gold.name(), gold.items("events"), found.events(), eventRule(gold));
        quantities.add(
                gold.name(), gold.items("quantities"), found.quantities(), quantityRule(gold));
        times.add(gold.name(), gold.items("times"), days(found), timeRule(gold));
    }

    List<Score> scores(String set, String texts) {
        return List.of(
                Score.of(set, "claims with status, " + texts, claims, ""),
                Score.of(set, "positions, " + texts, positions, ""),
                Score.of(set, "tensions, " + texts, tensions, ""),
                Score.of(set, "events, " + texts, events, ""),
                Score.of(set, "quantities with bound, " + texts, quantities, ""),
                Score.of(set, "times, " + texts, times, ""));
    }

    List<Matches> all() {
        return List.of(claims, positions, tensions, events, quantities, times);
    }

    static Rule<JsonNode, Claim> claimRule(Gold gold) {
        return new Rule<>(
                (label, claim) -> isClaim(gold, label, claim),
                (label, claim) -> Gold.shared(span(label), claim.span()),
                claim -> Gold.touch(gold.headline(), claim.span()),
                label -> label.path("status").asText() + ": " + label.path("anchor").asText(),
                claim -> claim.status() + ": " + gold.words(claim.span()) + why(claim.why()));
    }

    static Rule<JsonNode, Position> positionRule(Gold gold) {
        return new Rule<>(
                (label, position) -> isPosition(gold, label, position),
                (label, position) -> Gold.shared(span(label), position.span()),
                position -> Gold.touch(gold.headline(), position.span()),
                label -> label.path("stance").asText() + ": " + label.path("anchor").asText(),
                position ->
                        "%s of %s: %s%s"
                                .formatted(
                                        position.stance(),
                                        position.holder().name(),
                                        gold.words(position.span()),
                                        why(position.why())));
    }

    static Rule<JsonNode, Tension> tensionRule(Gold gold) {
        return new Rule<>(
                FactScores::isTension,
                (label, tension) -> 1,
                tension -> Gold.touch(gold.headline(), tension.first()),
                label -> label.path("first").asText() + " / " + label.path("second").asText(),
                tension -> gold.words(tension.first()) + " / " + gold.words(tension.second()));
    }

    static Rule<JsonNode, Event> eventRule(Gold gold) {
        return new Rule<>(
                FactScores::isEvent,
                (label, event) -> Gold.shared(span(label), event.span()),
                event -> isFreeEvent(gold, event),
                label -> label.path("type").asText() + ": " + label.path("anchor").asText(),
                event -> event.type() + ": " + gold.words(event.span()) + why(event.why()));
    }

    static Rule<JsonNode, Quantity> quantityRule(Gold gold) {
        return new Rule<>(
                FactScores::isQuantity,
                (label, quantity) -> Gold.shared(span(label), quantity.span()),
                quantity -> false,
                label -> label.path("text").asText(),
                quantity -> quantity.bound() + ": " + gold.words(quantity.span()));
    }

    private static Rule<JsonNode, TimeExpression> timeRule(Gold gold) {
        return new Rule<>(
                FactScores::isTime,
                (label, time) -> Gold.shared(span(label), time.span()),
                time -> false,
                label -> label.path("text").asText() + " = " + label.path("resolved").asText(),
                time -> gold.words(time.span()) + " = " + time.from() + ".." + time.to());
    }

    private static String why(String why) {
        return " (" + why + ")";
    }

    private static Span span(JsonNode label) {
        return Gold.span(label.get("span"));
    }

    /// Durations are quantities.
    private static List<TimeExpression> days(Findings found) {
        return found.times().stream().filter(time -> time.duration() == null).toList();
    }

    private static boolean isFreeEvent(Gold gold, Event event) {
        return Gold.touch(gold.headline(), event.span())
                || gold.items("events").stream()
                        .flatMap(label -> also(label).stream())
                        .anyMatch(other -> Gold.touch(other, event.span()));
    }

    private static List<Span> also(JsonNode label) {
        List<Span> spans = new ArrayList<>();
        label.path("also").forEach(pair -> spans.add(Gold.span(pair)));
        return spans;
    }

    private static boolean isClaim(Gold gold, JsonNode label, Claim claim) {
        Span span = span(label);
        var sentences = gold.document().get(Sentences.KIND);
        int first = sentences.at(span.start());
        int last = sentences.at(span.end() - 1);
        return label.get("status").asText().equals(claim.status().name())
                && 2 * Gold.shared(span, claim.span()) >= span.end() - span.start()
                && sentences.at(claim.span().start()) >= first
                && sentences.at(claim.span().end() - 1) <= last;
    }

    private static boolean isPosition(Gold gold, JsonNode label, Position position) {
        return Gold.touch(span(label), position.span())
                && label.get("stance").asText().equals(position.stance().name())
                && Parties.same(label.get("holder"), position.holder(), gold.found());
    }

    private static boolean isTension(JsonNode label, Tension tension) {
        Span first = Gold.span(label.get("firstSpan"));
        Span second = Gold.span(label.get("secondSpan"));
        return (Gold.touch(first, tension.first()) && Gold.touch(second, tension.second()))
                || (Gold.touch(first, tension.second()) && Gold.touch(second, tension.first()));
    }

    private static boolean isEvent(JsonNode label, Event event) {
        return Gold.touch(span(label), event.span())
                && label.get("type").asText().equals(event.type());
    }

    private static boolean isQuantity(JsonNode label, Quantity quantity) {
        double value = label.get("value").asDouble();
        return Gold.touch(span(label), quantity.span())
                && Math.abs(value - quantity.value()) <= 0.005 * Math.abs(value)
                && label.path("bound").asText("EXACT").equals(quantity.bound().name());
    }

    private static boolean isTime(JsonNode label, TimeExpression time) {
        if (!Gold.touch(span(label), time.span())) {
            return false;
        }
        String resolved = label.get("resolved").asText();
        LocalDate from = time.from();
        if (resolved.equals("relative") || from == null) {
            return resolved.equals("relative") && from == null;
        }
        return GoldDay.matches(resolved, time);
    }
}
