package org.tidings.nlp.event;

import java.util.List;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Quantity;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.quantity.Quantities;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// From where to where a text tells of a deed.
final class Extent {
    /// What comes of violence, behind the words that tell of it: `leaving at least 26 people dead`.
    private static final Set<String> TOLL =
            Set.of("leave", "kill", "wound", "injure", "claim", "hurt", "maim");

    private final Tokens tokens;
    private final Document document;

    Extent(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
    }

    static boolean isGenitive(String word) {
        return Set.of("’s", "'s", "’", "'").contains(word);
    }

    /// A subject with what stands before a participle in it: `Farmers in the neighbouring district
    /// of Ossekan`, `drinking water`.
    Words widened(Words subject) {
        int from = tokens.starts().get(tokens.get(subject.first()).sentence());
        int before = subject.first() - 1;
        if (before < from || !isGerund(before)) {
            return subject;
        }
        boolean opens = before == from || !tokens.get(before - 1).is("DET");
        if (opens) {
            boolean free = before == from || !tokens.get(before - 1).is("AUX");
            return free && before == from ? new Words(before, subject.end()) : subject;
        }
        List<Token> sentence = tokens.of(tokens.get(subject.first()).sentence());
        int start = from + NounPhrases.startOf(sentence, subject.first() - from);
        return start < subject.first() ? new Words(start, subject.end()) : subject;
    }

    private boolean isGerund(int at) {
        return tokens.get(at).lower().endsWith("ing") && tokens.get(at).is("VERB");
    }

    /// The end of what is told of a verb, exclusive: before a comma behind which something else is
    /// told.
    int end(Predicate verb) {
        int core = Math.max(verb.core(), verb.head() + 1);
        for (int at = verb.head() + 1; at < core; at++) {
            boolean comma = tokens.get(at).form().equals(",") && at + 1 < core;
            if (comma && (verb.relative() || !goesOn(at + 1))) {
                return at;
            }
        }
        return core;
    }

    /// A place, a time or another member of a list may follow a comma.
    private boolean goesOn(int at) {
        Token token = tokens.get(at);
        return token.is("ADP") || token.is("PROPN") || token.is("NUM") || token.is("CCONJ");
    }

    /// The span of a noun phrase with the dead and injured that it tells of right behind.
    Span withToll(Span span) {
        int behind = tokens.firstFrom(span.end());
        int verb =
                behind < tokens.size() && tokens.get(behind).form().equals(",")
                        ? behind + 1
                        : behind;
        boolean relative = verb < tokens.size() && NounPhrases.isRelative(tokens.get(verb));
        int head = relative ? verb + 1 : verb;
        if (head >= tokens.size() || !TOLL.contains(tokens.get(head).lemma())) {
            return span;
        }
        for (Quantity quantity : document.get(Quantities.KIND).all()) {
            int first = tokens.firstFrom(quantity.span().start());
            if (first > head && first <= head + 3 && isSameSentence(head, first)) {
                return new Span(span.start(), quantity.span().end());
            }
        }
        return span;
    }

    private boolean isSameSentence(int one, int other) {
        return tokens.get(one).sentence() == tokens.get(other).sentence();
    }
}
