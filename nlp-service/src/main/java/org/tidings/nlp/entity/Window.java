package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import org.tidings.nlp.entity.WordPieceTokenizer.Word;

/// What the encoder reads at once: the words of neighbouring sentences, so that a short form meets
/// its full name. A sentence that is too long is cut between words.
///
/// @param words in reading order, at least one
/// @param sentences the places in the list of the words that begin sentences, the first one too
/// @param length pieces, with the two that mark beginning and end
record Window(List<Word> words, List<Integer> sentences, int length) {
    /// Pieces. The model was trained with windows up to this length.
    static final int LONGEST = 128;

    private static final int MARKS = 2;

    /// Windows filled one after the other, without cutting a sentence that fits into one.
    static List<Window> of(List<List<Word>> sentences) {
        var packing = new Packing();
        sentences.forEach(packing::add);
        packing.close();
        return packing.windows;
    }

    private static int piecesOf(List<Word> words) {
        return words.stream().mapToInt(word -> word.pieces().size()).sum();
    }

    private static final class Packing {
        private final List<Window> windows = new ArrayList<>();
        private List<Word> words = new ArrayList<>();
        private List<Integer> sentences = new ArrayList<>();
        private int length = MARKS;

        void add(List<Word> sentence) {
            if (length + Window.piecesOf(sentence) > LONGEST) {
                close();
            }
            begin();
            for (Word word : sentence) {
                if (length + word.pieces().size() > LONGEST) {
                    close();
                    begin();
                }
                words.add(word);
                length += word.pieces().size();
            }
        }

        private void begin() {
            if (sentences.isEmpty() || sentences.getLast() < words.size()) {
                sentences.add(words.size());
            }
        }

        void close() {
            if (!words.isEmpty()) {
                windows.add(new Window(words, sentences, length));
            }
            words = new ArrayList<>();
            sentences = new ArrayList<>();
            length = MARKS;
        }
    }
}
