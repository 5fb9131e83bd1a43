package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Quotation;
import org.tidings.nlp.evaluate.Matches.Pair;
import org.tidings.nlp.evaluate.Matches.Rule;
import org.tidings.nlp.quotation.Quotations;

/// Counts quotations with their speakers as seeds/labelled/GUIDELINES.md has it; kind, cue,
/// channel and continuation on those that were matched. Those of the classes that it leaves out
/// (thoughts, intentions, stances; infinitives, gerunds, things, clauses after nouns) are neither
/// hits nor misses.
final class QuotationScores {
    private static final Pattern TOKEN =
            Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double ENOUGH = 0.8;

    final Matches quotations = new Matches();
    private int kinds;
    private int cues;
    private int channels;
    private int continuations;

    void add(Gold gold) {
        var pairs =
                quotations.add(
                        gold.name(),
                        gold.items("quotations"),
                        gold.document().get(Quotations.KIND).said(),
                        rule(gold));
        pairs.forEach(pair -> addParts(gold, pair));
    }

    List<Score> scores(String set, String texts) {
        return List.of(
                Score.of(set, "quotations with speaker, " + texts, quotations, ""),
                part(set, "kind of those matched, " + texts, kinds),
                part(set, "cue of those matched, " + texts, cues),
                part(set, "channel of those matched, " + texts, channels),
                part(set, "continuation of those matched, " + texts, continuations));
    }

    private Score part(String set, String measure, int right) {
        return Score.share(set, measure, right, quotations.hits(), "");
    }

    static Rule<JsonNode, Quotation> rule(Gold gold) {
        return new Rule<>(
                (label, found) ->
                        overlap(gold, label, found) >= ENOUGH
                                && Parties.same(
                                        label.get("speaker"), found.speaker(), gold.found()),
                (label, found) -> overlap(gold, label, found),
                found -> false,
                label -> label.path("text").asText() + " - " + label.path("speaker").asText("?"),
                found ->
                        "%s - %s (%s)"
                                .formatted(
                                        gold.words(found.span()),
                                        found.speaker() == null ? "?" : found.speaker().name(),
                                        found.why()));
    }

    private void addParts(Gold gold, Pair<JsonNode, Quotation> pair) {
        var label = pair.gold();
        var found = pair.found();
        kinds += found.kind().name().equals(label.path("kind").asText()) ? 1 : 0;
        cues += isCue(gold, label, found) ? 1 : 0;
        channels += isChannel(label, found) ? 1 : 0;
        boolean goesOn = label.path("continues").asBoolean(false);
        continuations += goesOn == (found.continues() != null) ? 1 : 0;
    }

    static boolean isCue(Gold gold, JsonNode label, Quotation found) {
        var cue = found.cue();
        return Objects.equals(written(label, "cue"), cue == null ? null : gold.words(cue.span()));
    }

    static boolean isChannel(JsonNode label, Quotation found) {
        return Objects.equals(written(label, "channel"), found.channel());
    }

    private static @Nullable String written(JsonNode label, String key) {
        return label.path(key).isTextual() ? label.path(key).asText() : null;
    }

    /// F1 of the tokens of two spans.
    private static double overlap(Gold gold, JsonNode label, Quotation found) {
        var first = tokens(gold.document().text(), Gold.span(label.get("span")));
        var second = tokens(gold.document().text(), found.span());
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / Math.max(1, first.size() + second.size());
    }

    private static Set<Integer> tokens(String text, Span span) {
        Set<Integer> starts = new HashSet<>();
        TOKEN.matcher(text)
                .region(span.start(), span.end())
                .results()
                .forEach(token -> starts.add(token.start()));
        return starts;
    }
}
