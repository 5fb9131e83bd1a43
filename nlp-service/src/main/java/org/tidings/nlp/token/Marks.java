package org.tidings.nlp.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Document;

/// Quotation marks, dashes and what else the treebank knows in one form only.
final class Marks {
    private static final String ALONE = "“”„«»\"()[]{}…—–•";
    private static final String ENDS = ".,;:!?";

    /// Short ones may be abbreviations: Corp., Jr.
    private static final Pattern WORD_AND_STOP = Pattern.compile("(?:\\p{Lu}{3,}|\\p{L}{5,})\\.");

    private Marks() {}

    /// The tokens of a sentence. Marks that the tokenizer leaves at a word, because it has not seen
    /// them, stand alone.
    static List<Span> parted(Document document, Span sentence, TokenizerME tokenizer) {
        List<Span> parted = new ArrayList<>();
        for (var token : tokenizer.tokenizePos(plain(document.text(sentence)))) {
            part(
                    document.text(),
                    sentence.start() + token.getStart(),
                    sentence.start() + token.getEnd(),
                    parted);
        }
        partLastStop(document.text(), parted);
        return parted;
    }

    /// `NORTAC.` at the end is a name and a full stop, whatever the tokenizer makes of its letters.
    private static void partLastStop(String text, List<Span> parted) {
        if (parted.isEmpty()) {
            return;
        }
        Span last = parted.getLast();
        if (WORD_AND_STOP.matcher(text.substring(last.start(), last.end())).matches()) {
            parted.set(parted.size() - 1, new Span(last.start(), last.end() - 1));
            parted.add(new Span(last.end() - 1, last.end()));
        }
    }

    private static void part(String text, int start, int end, List<Span> parted) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (at > from && isPossessive(text, at, end)) {
                parted.add(new Span(from, at));
                from = at;
                at += 1;
                continue;
            }
            if (standsAlone(text, at, start, end)) {
                if (at > from) {
                    parted.add(new Span(from, at));
                }
                parted.add(new Span(at, at + 1));
                from = at + 1;
            }
        }
        if (end > from) {
            parted.add(new Span(from, end));
        }
    }

    private static boolean standsAlone(String text, int at, int start, int end) {
        if (end - start == 1) {
            return false;
        }
        char unit = text.charAt(at);
        if (ALONE.indexOf(unit) >= 0 || (unit == '‘' && at == start)) {
            return true;
        }
        if (unit == '’' && at == end - 1) {
            return true;
        }
        return ENDS.indexOf(unit) >= 0 && at + 1 < end && ALONE.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isPossessive(String text, int at, int end) {
        char mark = text.charAt(at);
        return (mark == '’' || mark == '\'')
                && at + 1 < end
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /// The text with the marks that the treebank has, unit by unit.
    static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('„', '"')
                .replace('«', '"')
                .replace('»', '"')
                .replace('\u00a0', ' ')
                .replace('–', '-')
                .replace('—', '-');
    }

    static boolean isMark(String form) {
        return form.codePoints()
                .noneMatch(
                        unit -> Character.isLetterOrDigit(unit) || "%$€£¥&+#@".indexOf(unit) >= 0);
    }
}
