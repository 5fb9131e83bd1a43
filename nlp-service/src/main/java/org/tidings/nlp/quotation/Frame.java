package org.tidings.nlp.quotation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.nlp.token.Token;

/// The words that stand around quoted stretches in one sentence of the reporter's own; each
/// stretch, however many sentences it has, is one token of it.
///
/// @param tokens in reading order
/// @param quotes the stretches, by the place of their token
/// @param paragraph the place of the paragraph, headings counted
/// @param heading whether it stands in one
record Frame(List<Token> tokens, Map<Integer, Quoted> quotes, int paragraph, boolean heading) {
    /// The tag of a token that stands for a quoted stretch.
    static final String QUOTE = "QUOTE";

    boolean isQuote(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(QUOTE);
    }

    boolean is(int at, String form) {
        return at >= 0 && at < tokens.size() && tokens.get(at).lower().equals(form);
    }

    boolean isTag(int at, String tag) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(tag);
    }

    /// A token's form in lower case; empty behind the last.
    String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    Token get(int at) {
        return tokens.get(at);
    }

    int size() {
        return tokens.size();
    }

    /// The words between two places, without punctuation at their ends; null when none is left.
    @Nullable Span span(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isTag(start, "PUNCT") && !isCurrency(start)) {
            start++;
        }
        while (end > start && isTag(end - 1, "PUNCT") && !isCurrency(end - 1)) {
            end--;
        }
        if (start >= end) {
            return null;
        }
        var last = quotes.get(end - 1);
        // A clause that ends in a quoted fragment ends before the mark.
        int stop =
                last != null && quotes.get(start) == null ? last.inner().end() : get(end - 1).end();
        return new Span(get(start).start(), stop);
    }

    /// The stretch that a token stands for.
    Quoted quote(int at) {
        return Objects.requireNonNull(quotes.get(at));
    }

    private boolean isCurrency(int at) {
        return "$€£%".contains(get(at).form());
    }

    /// Whether nothing but quoted stretches and marks stands here.
    boolean isQuotesOnly() {
        return !quotes.isEmpty()
                && tokens.stream().allMatch(token -> token.is(QUOTE) || token.is("PUNCT"));
    }

    int start() {
        return tokens.getFirst().start();
    }
}
