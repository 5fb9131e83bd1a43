package org.tidings.nlp.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quantity.Bound;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.Tokens;

/// Reads the quantities of each sentence.
public final class QuantityReader implements Layer<Quantities> {
    /// `more than an hour`: the article is the number.
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?i)\\b(?:more than|less than|at least|about|around|nearly|almost|up to|over"
                            + "|under|within|roughly|just over|just under) (an?) (?:second|minute"
                            + "|hour|day|night|week|fortnight|month|year|decade|century|mile"
                            + "|kilometre|kilometer|metre|meter|litre|liter|tonne|ton|pound)\\b");

    @Override
    public Kind<Quantities> kind() {
        return Quantities.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sentences.KIND, Tokens.KIND);
    }

    @Override
    public Quantities read(Document document) {
        var tokens = document.get(Tokens.KIND);
        var sentences = document.get(Sentences.KIND).spans();
        List<Quantity> all = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (!tokens.of(sentence).isEmpty()) {
                new SentenceQuantities(document.text(), tokens, sentence, sentences.get(sentence))
                        .addTo(all);
            }
        }
        return new Quantities(all);
    }

    /// One sentence at work.
    private record SentenceQuantities(String text, Tokens tokens, int sentence, Span span) {
        void addTo(List<Quantity> all) {
            var none = new NoQuantity(text, tokens);
            @Nullable Quantity before = null;
            for (Numeral number : numbers()) {
                @Nullable Quantity found = quantity(number, none, before);
                if (found != null) {
                    all.add(found);
                    before = found;
                }
            }
        }

        private List<Numeral> numbers() {
            List<Numeral> numbers =
                    new ArrayList<>(NumberFinder.in(text, span.start(), span.end()));
            var article = ARTICLE.matcher(text).region(span.start(), span.end());
            while (article.find()) {
                int start = article.start(1);
                if (numbers.stream()
                        .noneMatch(number -> number.start() <= start && start < number.end())) {
                    numbers.add(new Numeral(start, article.end(1), 1, null, null, false, false));
                }
            }
            numbers.sort((one, other) -> Integer.compare(one.start(), other.start()));
            return numbers;
        }

        private @Nullable Quantity quantity(
                Numeral number, NoQuantity none, @Nullable Quantity before) {
            int first = tokens.firstFrom(number.start() + 1) - 1;
            int next = tokens.firstFrom(number.end());
            var bound = Bounds.of(text, span.start(), number);
            var counted = Counted.behind(tokens, tokens.firstFrom(bound.end()), sentence);
            boolean measured = counted.unit() != null || number.currency() != null;
            boolean bounded = bound.bound() != Bound.EXACT;
            if (first < 0
                    || none.covers(number, first, next, bounded, measured)
                    || isAgo(counted)) {
                return null;
            }
            States.@Nullable Found state = measured ? null : state(bound, counted);
            int last = counted.last();
            if (state != null && state.last() > last) {
                last = state.last();
            }
            boolean tally =
                    state == null
                            && before != null
                            && counted.noun() == null
                            && States.isTally(
                                    tokens, tokens.firstFrom(bound.start()) - 1, sentence);
            @Nullable String what =
                    state != null
                            ? state.state()
                            : tally && before != null ? before.what() : counted.noun();
            int end = last >= next ? tokens.get(last).end() : bound.end();
            return new Quantity(
                    new Span(bound.start(), Math.max(end, bound.end())),
                    number.value(),
                    number.upper(),
                    bound.bound(),
                    number.currency() != null ? number.currency() : counted.unit(),
                    what,
                    null,
                    why(number, counted, state != null || tally));
        }

        /// Behind the number, else behind what it counts: `40 miners dead`.
        private States.@Nullable Found state(Bounds.Found bound, Counted counted) {
            int before = tokens.firstFrom(bound.start()) - 1;
            int behind = tokens.firstFrom(bound.end());
            States.Found state = States.of(tokens, before, behind, sentence);
            return state == null && counted.last() >= behind
                    ? States.of(tokens, before, counted.last() + 1, sentence)
                    : state;
        }

        /// `two weeks ago` is a date.
        private boolean isAgo(Counted counted) {
            int behind = counted.last() + 1;
            return counted.unit() != null
                    && behind < tokens.size()
                    && List.of("ago", "earlier").contains(tokens.get(behind).lower());
        }

        private static String why(Numeral number, Counted counted, boolean state) {
            if (state) {
                return "quantity/people-by-state";
            }
            if (number.currency() != null || counted.unit() != null) {
                return number.currency() != null ? "quantity/amount" : "quantity/measure";
            }
            if (number.fraction()) {
                return "quantity/share";
            }
            return counted.noun() == null ? "quantity/bare-number" : "quantity/count";
        }
    }
}
