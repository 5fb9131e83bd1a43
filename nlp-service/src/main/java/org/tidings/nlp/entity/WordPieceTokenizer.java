package org.tidings.nlp.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Cuts text into the word pieces of BERT's uncased vocabulary (Wu et al. 2016, as in Devlin et al.
/// 2019), each word with its place in the text. Safe for use by several threads.
public final class WordPieceTokenizer {
    /// Longer words are unknown, as BERT has it.
    private static final int LONGEST_WORD = 100;

    private static final String INSIDE = "##";

    private final Map<String, Integer> vocabulary;
    private final int longestPiece;
    private final List<Integer> unknown;

    private WordPieceTokenizer(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.longestPiece = vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.unknown = List.of(number("[UNK]"));
    }

    /// The vocabulary that the encoder was trained with.
    public static WordPieceTokenizer uncased() {
        try (var lines =
                Objects.requireNonNull(
                        WordPieceTokenizer.class.getResourceAsStream("model/vocabulary.txt"))) {
            return of(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param lines a piece each in UTF-8; its number is its line's, from 0
    static WordPieceTokenizer of(InputStream lines) {
        var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
        reader.lines().forEach(piece -> vocabulary.put(piece, vocabulary.size()));
        return new WordPieceTokenizer(vocabulary);
    }

    /// A word in the text.
    ///
    /// @param start offset into the whole text, in UTF-16 code units
    /// @param end behind the last unit
    /// @param pieces numbers in the vocabulary; one or more
    /// @param casing how it is written in the text
    record Word(int start, int end, List<Integer> pieces, Casing casing) {}

    /// The words between two offsets of a text. What has no visible character is left out.
    List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        for (Span span : Words.of(text, from, to)) {
            String word = text.substring(span.start(), span.end());
            List<Integer> pieces = pieces(Words.normalized(word));
            if (!pieces.isEmpty()) {
                words.add(new Word(span.start(), span.end(), pieces, Casing.of(word)));
            }
        }
        return words;
    }

    /// The pieces of a text between the beginning and the ending, so many at most with these two.
    public long[] pieces(String text, int most) {
        var inside =
                words(text, 0, text.length()).stream()
                        .flatMap(word -> word.pieces().stream())
                        .limit(most - 2L)
                        .mapToLong(Integer::longValue);
        return LongStream.concat(
                        LongStream.of(beginning()),
                        LongStream.concat(inside, LongStream.of(ending())))
                .toArray();
    }

    /// What stands before the first piece of whatever the encoder reads.
    int beginning() {
        return number("[CLS]");
    }

    /// What stands behind the last piece.
    int ending() {
        return number("[SEP]");
    }

    /// The longest piece that the vocabulary has, again and again from the left.
    private List<Integer> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return unknown;
        }
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = Math.min(word.length(), start + longestPiece);
            Integer piece = piece(word, start, end);
            while (piece == null && end > start + 1) {
                end--;
                piece = piece(word, start, end);
            }
            if (piece == null) {
                return unknown;
            }
            pieces.add(piece);
            start = end;
        }
        return pieces;
    }

    private @Nullable Integer piece(String word, int start, int end) {
        String part = word.substring(start, end);
        return vocabulary.get(start == 0 ? part : INSIDE + part);
    }

    private int number(String piece) {
        return Objects.requireNonNull(vocabulary.get(piece), piece);
    }
}
