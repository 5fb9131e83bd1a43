package org.tidings.nlp.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.quantity.Quantities;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.Tokens;

/// Reads time expressions sentence by sentence. Where two overlap, the longer one is meant.
public final class TimeReader implements Layer<Times> {
    private static final List<Rule> RULES =
            Stream.of(DateRules.ALL, DayRules.ALL, PeriodRules.ALL).flatMap(List::stream).toList();

    @Override
    public Kind<Times> kind() {
        return Times.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sentences.KIND, Tokens.KIND, Quantities.KIND);
    }

    @Override
    public Times read(Document document) {
        var tokens = document.get(Tokens.KIND);
        List<TimeExpression> found = new ArrayList<>();
        var sentences = document.get(Sentences.KIND).spans();
        for (int place = 0; place < tokens.sentences(); place++) {
            if (!tokens.of(place).isEmpty()) {
                List<TimeExpression> here = new ArrayList<>();
                for (Rule rule : RULES) {
                    apply(rule, document, tokens, sentences.get(place), here);
                }
                longest(here, found);
            }
        }
        longest(Durations.of(document.get(Quantities.KIND).all()), found);
        found.sort(Comparator.comparingInt(time -> time.span().start()));
        return new Times(found);
    }

    private static void apply(
            Rule rule,
            Document document,
            Tokens tokens,
            Span sentence,
            List<TimeExpression> found) {
        var match = rule.form().matcher(document.text());
        match.region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (match.find()) {
            var span = new Span(match.start(), match.end());
            var moment = new Moment(tokens, document.source().published(), span);
            Reading reading = rule.meaning().of(match.toMatchResult(), moment);
            if (reading != null) {
                found.add(
                        new TimeExpression(
                                span,
                                reading.from(),
                                reading.to(),
                                reading.resolution(),
                                null,
                                rule.name()));
            }
        }
    }

    /// Adds the longest ones first, and none that overlaps with one that is there. Only those of
    /// the same sentence can, so what stands further back is not looked at.
    private static void longest(List<TimeExpression> here, List<TimeExpression> found) {
        var sorted = new ArrayList<>(here);
        sorted.sort(Comparator.comparingInt((TimeExpression time) -> length(time)).reversed());
        List<TimeExpression> near =
                found.size() > 64 && here.size() < 64
                        ? new ArrayList<>(found.subList(found.size() - 64, found.size()))
                        : new ArrayList<>(found);
        for (TimeExpression time : sorted) {
            if (near.stream().noneMatch(other -> overlap(other.span(), time.span()))) {
                near.add(time);
                found.add(time);
            }
        }
    }

    private static int length(TimeExpression time) {
        return time.span().end() - time.span().start();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
