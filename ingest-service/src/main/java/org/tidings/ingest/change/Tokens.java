package org.tidings.ingest.change;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Parts a text into sentences and these into words and marks. White space is in none of them.
final class Tokens {
    /// Letters and digits with what joins them: apostrophes, hyphens, the points of numbers. Of
    /// scripts that part no words by spaces, each character is a word.
    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
                            + "|[\\p{L}\\p{M}\\p{N}]+(?:[-'’‑.,:\\u00ad](?<=[\\d][.,:]|[-'’‑\\u00ad])"
                            + "(?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*"
                            + "|[^\\s\\p{Z}\\p{Cf}\\p{L}\\p{M}\\p{N}]");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new Tokens(text);
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (!PassingLine.is(text.substring(start, end))) {
                tokens.addLine(start, end);
            }
            start = end + 1;
        }
        return tokens.tokens;
    }

    private void addLine(int start, int end) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(start, end));
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            addSentence(start + from, start + to);
            from = to;
        }
    }

    private void addSentence(int start, int end) {
        var match = TOKEN.matcher(text).region(start, end);
        boolean first = true;
        int before = tokens.size();
        while (match.find()) {
            boolean isWord = Character.isLetterOrDigit(match.group().codePointAt(0));
            tokens.add(token(match.group(), match.start(), match.end(), isWord, first));
            // Behind a quotation mark or a colon, a sentence begins within the sentence.
            first = isWord ? false : first || Quotations.isMark(match.group()) || is(match, ":");
        }
        sentence += tokens.size() > before ? 1 : 0;
    }

    private static boolean is(MatchResult match, String mark) {
        return match.group().equals(mark);
    }

    private Token token(String written, int start, int end, boolean isWord, boolean first) {
        String raw = written.replace("\u00ad", ""); // a soft hyphen is white space
        String key =
                Normalizer.normalize(raw, Normalizer.Form.NFC).replace('’', '\'').replace('‑', '-');
        return new Token(raw, key, start, end, isWord, first && isWord, sentence);
    }

    static List<String> rawOf(List<Token> tokens) {
        return tokens.stream().map(Token::raw).toList();
    }

    static List<String> wordsOf(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).map(Token::key).toList();
    }
}
