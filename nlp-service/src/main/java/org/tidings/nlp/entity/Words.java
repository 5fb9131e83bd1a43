package org.tidings.nlp.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Span;

/// Words as BERT's uncased vocabulary knows them: runs between white space, parted before and after
/// punctuation and ideographs, without case and accents.
///
/// One departure: a symbol (Unicode category So, such as an emoji or a trade mark sign) stands
/// alone, so that the name it is glued to is not lost as an unknown word.
final class Words {
    private static final int REPLACEMENT = 0xFFFD;

    private Words() {}

    /// The words between two offsets of a text, in reading order.
    static List<Span> of(String text, int from, int to) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        int next;
        for (int at = from; at < to; at = next) {
            int point = text.codePointAt(at);
            next = Math.min(to, at + Character.charCount(point));
            boolean alone = standsAlone(point);
            boolean space = isSpace(point);
            if (start >= 0 && (alone || space)) {
                words.add(new Span(start, at));
                start = -1;
            }
            if (alone) {
                words.add(new Span(at, next));
            } else if (start < 0 && !space && !isDropped(point)) {
                start = at;
            }
        }
        if (start >= 0) {
            words.add(new Span(start, to));
        }
        return words;
    }

    /// The word in lower case, without accents and invisible characters; may be empty.
    static String normalized(String word) {
        var bare = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .filter(point -> !isDropped(point))
                .map(Character::toLowerCase)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isSpace(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL ->
                    true;
            default -> false;
        };
    }

    private static boolean isDropped(int point) {
        int type = Character.getType(point);
        return point == REPLACEMENT || type == Character.FORMAT || type == Character.PRIVATE_USE;
    }

    private static boolean standsAlone(int point) {
        if (point < 0x80) {
            return point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> isIdeograph(point);
        };
    }

    /// The blocks that BERT's basic tokenizer takes for CJK ideographs.
    private static boolean isIdeograph(int point) {
        return within(point, 0x4E00, 0x9FFF)
                || within(point, 0x3400, 0x4DBF)
                || within(point, 0xF900, 0xFAFF)
                || within(point, 0x20000, 0x2A6DF)
                || within(point, 0x2A700, 0x2CEAF)
                || within(point, 0x2F800, 0x2FA1F);
    }

    private static boolean within(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
