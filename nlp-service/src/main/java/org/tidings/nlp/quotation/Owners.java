package org.tidings.nlp.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.Kind;

/// Whose words in marks are, among all that is attributed in their frame.
final class Owners {
    private static final Set<String> NOBODY =
            Set.of(
                    "it",
                    "this",
                    "that",
                    "these",
                    "those",
                    "which",
                    "what",
                    "anybody",
                    "anyone",
                    "everybody",
                    "everyone",
                    "somebody",
                    "someone",
                    "nobody",
                    "you",
                    "all",
                    "there");

    private final Frame frame;

    /// What is said outright.
    private final List<Attribution> said;

    /// What is expressed besides.
    private final List<Attribution> expressed;

    Owners(Frame frame, List<Attribution> said, List<Attribution> expressed) {
        this.frame = frame;
        this.said = said;
        this.expressed = expressed;
    }

    /// Null when nobody in the frame can have said them.
    @Nullable Attribution of(int quote) {
        var one = nearest(frame, said, quote);
        if (one != null || frame.isQuotesOnly()) {
            return one;
        }
        var loose = new Loose(frame);
        one = loose.of(quote);
        one = one == null ? nearest(frame, expressed, quote) : one;
        one = one == null ? precedingCue(said, quote) : one;
        return one == null ? loose.near(quote) : one;
    }

    boolean isNamed(int quote) {
        return isNamed(frame, expressed, quote);
    }

    /// `described it as a “farce”`: however short, the words are his.
    private static boolean isNamed(Frame frame, List<Attribution> expressed, int quote) {
        return expressed.stream()
                .filter(one -> one.content().contains(quote) && one.cueFrom() >= 0)
                .map(one -> Cues.of(frame.get(one.cueFrom())))
                .anyMatch(cue -> cue != null && cue.naming() && !cue.that());
    }

    static Kind kind(Frame frame, Attribution one, int quote) {
        boolean alone =
                IntStream.range(one.content().from(), one.content().to())
                        .allMatch(at -> frame.isQuote(at) || frame.isTag(at, "PUNCT"));
        boolean mark = quote == 0 || frame.isTag(quote - 1, "PUNCT") || frame.isQuote(quote - 1);
        boolean behind = one.cueFrom() > quote;
        return alone && (mark || behind) ? Kind.DIRECT : Kind.MIXED;
    }

    /// How unlikely words in marks are those of the subject: of somebody who thinks or wants, of a
    /// thing, of nobody in particular.
    private static int doubt(Frame frame, Attribution one) {
        var subject = one.subject();
        if (subject == null) {
            return 3;
        }
        var act = one.cue() == null ? Act.SPEECH : one.cue().act();
        boolean saying = act == Act.SPEECH || act == Act.WRITING || act == Act.STANCE;
        return (NOBODY.contains(frame.lower(subject.from())) ? 2 : 0) + (saying ? 0 : 1);
    }

    private static @Nullable Attribution nearest(Frame frame, List<Attribution> said, int quote) {
        return said.stream()
                .filter(one -> one.content().contains(quote))
                .min(
                        Comparator.comparingInt((Attribution one) -> doubt(frame, one))
                                .thenComparingInt(one -> Math.abs(one.cueFrom() - quote)))
                .orElse(null);
    }

    private static @Nullable Attribution precedingCue(List<Attribution> said, int quote) {
        return said.stream()
                .filter(one -> one.cueFrom() < quote && one.tells())
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
