package org.tidings.nlp.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Tension;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.sentence.Sentences;

/// Scores claims, positions, tensions, events, quantities and times as seeds/labelled/GUIDELINES.md
/// matches them.
public final class FactScores {
    private final Map<String, Score> scores = new LinkedHashMap<>();

    public FactScores() {
        List.of("claims", "positions", "tensions", "events", "quantities", "times")
                .forEach(kind -> scores.put(kind, new Score()));
    }

    public static FactScores labelled() {
        var scores = new FactScores();
        Gold.ARTICLES.forEach(name -> scores.add(Gold.labelled(name)));
        return scores;
    }

    public Score of(String kind) {
        return scores.get(kind);
    }

    public void add(Gold gold) {
        Findings found = Enrichment.findings(gold.document());
        of("claims")
                .add(
                        gold.items("claims"),
                        found.claims(),
                        (label, claim) -> isClaim(gold, label, claim),
                        (label, claim) -> Gold.shared(span(label), claim.span()),
                        claim -> isFree(gold, claim.span(), false),
                        gold.name());
        of("positions")
                .add(
                        gold.items("positions"),
                        found.positions(),
                        FactScores::isPosition,
                        (label, position) -> Gold.shared(span(label), position.span()),
                        position -> isFree(gold, position.span(), false),
                        gold.name());
        of("tensions")
                .add(
                        gold.items("tensions"),
                        found.tensions(),
                        FactScores::isTension,
                        (label, tension) -> 1,
                        tension -> isFree(gold, tension.first(), false),
                        gold.name());
        of("events")
                .add(
                        gold.items("events"),
                        found.events(),
                        FactScores::isEvent,
                        (label, event) -> Gold.shared(span(label), event.span()),
                        event -> isFree(gold, event.span(), true),
                        gold.name());
        of("quantities")
                .add(
                        gold.items("quantities"),
                        found.quantities(),
                        FactScores::isQuantity,
                        (label, quantity) -> Gold.shared(span(label), quantity.span()),
                        quantity -> false,
                        gold.name());
        of("times")
                .add(
                        gold.items("times"),
                        found.times().stream().filter(time -> time.duration() == null).toList(),
                        FactScores::isTime,
                        (label, time) -> Gold.shared(span(label), time.span()),
                        time -> false,
                        gold.name());
    }

    private static Span span(JsonNode label) {
        return Gold.span(label.get("span"));
    }

    private static boolean isFree(Gold gold, Span span, boolean event) {
        boolean repeats =
                event
                        && gold.items("events").stream()
                                .flatMap(label -> also(label).stream())
                                .anyMatch(other -> Gold.touch(other, span));
        return repeats || Gold.touch(gold.headline(), span);
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

    private static boolean isPosition(JsonNode label, Position position) {
        return Gold.touch(span(label), position.span())
                && label.get("stance").asText().equals(position.stance().name())
                && sameParty(label.get("holder").asText(), position.holder().name());
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

    static boolean sameParty(String gold, String found) {
        Set<String> one = words(gold);
        Set<String> other = words(found);
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.removeAll(Set.of("the", "a", "an", ""));
        return words;
    }

    /// One line per kind, and every miss where asked.
    public String table(boolean misses) {
        var lines = new StringBuilder();
        scores.forEach(
                (kind, score) -> {
                    if (misses) {
                        score.misses().forEach(miss -> lines.append(miss).append('\n'));
                    }
                    lines.append("%-11s %s%n".formatted(kind, score));
                });
        return lines.toString();
    }
}
