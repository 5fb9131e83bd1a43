package org.tidings.ingest.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.Span;
import org.tidings.ingest.change.Alignment.Edit;

/// Compares two texts: sentences first, then the words of those that differ.
final class Hunks {
    /// Of sentences with less in common, all is new.
    private static final double REWRITTEN = 0.3;

    /// So many words that stand alone on one side are a passage, whose names and numbers are not
    /// changed but come or go with it.
    private static final int PASSAGE = 8;

    private final Side old;
    private final Side now;
    private final ProperNames names;
    private final List<Hunk> hunks = new ArrayList<>();

    /// One of the two texts.
    private record Side(List<Token> tokens, List<Integer> sentences, Quotations quotations) {
        static Side of(String text) {
            var tokens = Tokens.of(text);
            var starts = new ArrayList<Integer>();
            for (int i = 0; i < tokens.size(); i++) {
                if (i == 0 || tokens.get(i).sentence() != tokens.get(i - 1).sentence()) {
                    starts.add(i);
                }
            }
            starts.add(tokens.size());
            return new Side(tokens, starts, Quotations.in(text));
        }

        List<String> sentenceTexts() {
            var texts = new ArrayList<String>();
            for (int i = 0; i + 1 < sentences.size(); i++) {
                var words = tokens.subList(sentences.get(i), sentences.get(i + 1));
                texts.add(String.join(" ", Tokens.rawOf(words)));
            }
            return texts;
        }

        Span span(int start, int end) {
            if (start < end) {
                return new Span(tokens.get(start).start(), tokens.get(end - 1).end());
            }
            int at = start > 0 ? tokens.get(start - 1).end() : 0;
            return new Span(at, at);
        }
    }

    private Hunks(Side old, Side now) {
        this.old = old;
        this.now = now;
        this.names =
                ProperNames.of(Stream.concat(old.tokens.stream(), now.tokens.stream()).toList());
    }

    static List<Hunk> between(String oldText, String newText) {
        var compared = new Hunks(Side.of(oldText), Side.of(newText));
        for (Edit edit : Alignment.of(compared.old.sentenceTexts(), compared.now.sentenceTexts())) {
            compared.compare(
                    new Edit(
                            compared.old.sentences.get(edit.oldStart()),
                            compared.old.sentences.get(edit.oldEnd()),
                            compared.now.sentences.get(edit.newStart()),
                            compared.now.sentences.get(edit.newEnd())));
        }
        return compared.hunks;
    }

    /// @param region tokens of sentences that differ
    private void compare(Edit region) {
        var before = keys(old.tokens.subList(region.oldStart(), region.oldEnd()));
        var after = keys(now.tokens.subList(region.newStart(), region.newEnd()));
        if (Tokens.rawOf(old.tokens.subList(region.oldStart(), region.oldEnd()))
                .equals(Tokens.rawOf(now.tokens.subList(region.newStart(), region.newEnd())))) {
            return; // only lines are broken elsewhere
        }
        List<Edit> edits = Alignment.of(before, after);
        int kept = before.size() - edits.stream().mapToInt(e -> e.oldEnd() - e.oldStart()).sum();
        if (edits.isEmpty() || kept < REWRITTEN * Math.max(before.size(), after.size())) {
            add(region);
            return;
        }
        for (Edit edit : edits) {
            add(
                    new Edit(
                            region.oldStart() + edit.oldStart(),
                            region.oldStart() + edit.oldEnd(),
                            region.newStart() + edit.newStart(),
                            region.newStart() + edit.newEnd()));
        }
    }

    private void add(Edit edit) {
        hunks.add(
                new Hunk(
                        kinds(edit),
                        old.span(edit.oldStart(), edit.oldEnd()),
                        now.span(edit.newStart(), edit.newEnd())));
    }

    private Set<ChangeKind> kinds(Edit edit) {
        var before = old.tokens.subList(edit.oldStart(), edit.oldEnd());
        var after = now.tokens.subList(edit.newStart(), edit.newEnd());
        if (Tokens.wordsOf(before).equals(Tokens.wordsOf(after))) {
            return EnumSet.of(
                    marks(before) == marks(after) ? ChangeKind.PUNCTUATION : ChangeKind.QUOTATION);
        }
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (quotes(old, before) || quotes(now, after)) {
            kinds.add(ChangeKind.QUOTATION);
        }
        if (!isPassage(before, after)) {
            if (!Numbers.in(before).equals(Numbers.in(after))) {
                kinds.add(ChangeKind.NUMBER);
            }
            if (!names.in(old.tokens, edit.oldStart(), edit.oldEnd())
                    .equals(names.in(now.tokens, edit.newStart(), edit.newEnd()))) {
                kinds.add(ChangeKind.NAME);
            }
        }
        return kinds.isEmpty() ? EnumSet.of(ChangeKind.WORDING) : kinds;
    }

    private static boolean isPassage(List<Token> before, List<Token> after) {
        int words = Tokens.wordsOf(before.isEmpty() ? after : before).size();
        return (before.isEmpty() || after.isEmpty()) && words >= PASSAGE;
    }

    private static boolean quotes(Side side, List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.isWord() && side.quotations.contain(t));
    }

    private static long marks(List<Token> tokens) {
        return tokens.stream().filter(token -> Quotations.isMark(token.raw())).count();
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }
}
