package org.tidings.nlp.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.reading.Labelled;
import org.tidings.nlp.reading.Reader;
import org.tidings.nlp.reading.Score;

/// Counts quotations with their speakers as seeds/labelled/GUIDELINES.md has it. Those of the
/// classes that it leaves out (thoughts, intentions, stances; infinitives, gerunds, things, clauses
/// after nouns) are neither hits nor misses.
final class QuotationScore {
    private static final Pattern TOKEN =
            Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double ENOUGH = 0.8;

    private QuotationScore() {}

    static Score of(List<Labelled> texts) {
        var score = new Score();
        for (Labelled text : texts) {
            var document = Reader.read(text.text());
            var findings = Enrichment.findings(document);
            var said = document.get(Quotations.KIND).said();
            Set<Quotation> taken = new HashSet<>();
            int hits = 0;
            for (JsonNode gold : text.gold().get("quotations")) {
                var found = best(text, gold, findings, said, taken);
                if (found == null) {
                    score.missed(text.name() + ": " + gold.get("text").asText());
                } else {
                    taken.add(found);
                    hits++;
                }
            }
            score.count(hits, said.size(), text.gold().get("quotations").size());
        }
        return score;
    }

    private static @Nullable Quotation best(
            Labelled text,
            JsonNode gold,
            Findings findings,
            List<Quotation> said,
            Set<Quotation> taken) {
        var span = new Span(gold.get("span").get(0).asInt(), gold.get("span").get(1).asInt());
        return said.stream()
                .filter(found -> !taken.contains(found))
                .filter(found -> overlap(text.text(), span, found.span()) >= ENOUGH)
                .filter(found -> isSpeaker(gold, found.speaker(), findings))
                .max(Comparator.comparingDouble(found -> overlap(text.text(), span, found.span())))
                .orElse(null);
    }

    /// F1 of the tokens of two spans.
    private static double overlap(String text, Span one, Span other) {
        var first = tokens(text, one);
        var second = tokens(text, other);
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

    private static boolean isSpeaker(JsonNode gold, @Nullable Party found, Findings findings) {
        var speaker = gold.get("speaker");
        if (speaker == null || speaker.isNull() || found == null) {
            return (speaker == null || speaker.isNull()) == (found == null);
        }
        var wanted = words(speaker.asText());
        var is = words(found.name());
        boolean alias =
                found.entity() != null
                        && findings.entities()
                                .get(found.entity())
                                .aliases()
                                .contains(speaker.asText());
        return alias || wanted.containsAll(is) || is.containsAll(wanted);
    }

    private static Set<String> words(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
        return new HashSet<>(Arrays.asList(bare.split("[^\\p{L}\\d’'-]+", -1)));
    }
}
