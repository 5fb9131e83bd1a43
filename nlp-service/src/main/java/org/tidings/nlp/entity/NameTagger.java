package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.nlp.entity.WordPieceTokenizer.Word;

/// Finds names by a small encoder of our own training (`nlp-service/training`). Safe for use by
/// several threads; a call computes in the thread that makes it.
public final class NameTagger implements AutoCloseable {
    /// Changes with the model and with how it is read.
    public static final String VERSION = "minilm-names-2/2";

    /// Word pieces of a text that are read; an article has 700, a book 100,000. Bounds the time.
    static final int MOST_PIECES = 30_000;

    /// Pieces, with padding, that the encoder reads in one batch. Bounds the memory.
    private static final int BATCH = 1_024;

    private final WordPieceTokenizer tokenizer;
    private final NameModel model;
    private final @Nullable PlacePrior places;

    /// The model alone.
    public NameTagger(WordPieceTokenizer tokenizer) {
        this(tokenizer, null);
    }

    /// @param places what weighs in with the model; null for the model alone
    NameTagger(WordPieceTokenizer tokenizer, @Nullable PlacePrior places) {
        this.tokenizer = tokenizer;
        this.model = new NameModel(tokenizer);
        this.places = places;
    }

    /// The names of a text.
    ///
    /// @param names in reading order, not overlapping
    /// @param readTo offset behind the last sentence that was read; smaller than the end of the
    ///     sentences when the text is longer than what is read
    public record Tagging(List<TaggedName> names, int readTo) {
        public Tagging {
            names = List.copyOf(names);
        }
    }

    /// @param sentences in reading order, not overlapping
    public Tagging tag(String text, List<Span> sentences) {
        List<List<Word>> read = new ArrayList<>();
        int pieces = 0;
        int readTo = 0;
        for (Span sentence : sentences) {
            List<Word> words = tokenizer.words(text, sentence.start(), sentence.end());
            List<Word> within = within(words, MOST_PIECES - pieces);
            pieces += within.stream().mapToInt(word -> word.pieces().size()).sum();
            read.add(within);
            if (within.size() < words.size()) {
                readTo = within.isEmpty() ? readTo : within.getLast().end();
                break;
            }
            readTo = sentence.end();
        }
        List<TaggedName> names =
                names(text, Window.of(read)).stream()
                        .filter(name -> Plausibility.isPlausible(text, name))
                        .toList();
        return new Tagging(names, readTo);
    }

    @Override
    public void close() {
        model.close();
    }

    private static List<Word> within(List<Word> words, int most) {
        int pieces = 0;
        for (int at = 0; at < words.size(); at++) {
            pieces += words.get(at).pieces().size();
            if (pieces > most) {
                return words.subList(0, at);
            }
        }
        return words;
    }

    /// Windows of like length go together, so that little padding is computed.
    private List<TaggedName> names(String text, List<Window> windows) {
        var byLength = windows.stream().sorted(Comparator.comparingInt(Window::length)).toList();
        List<TaggedName> names = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= byLength.size(); end++) {
            boolean full =
                    end == byLength.size()
                            || (end + 1 - start) * byLength.get(end).length() > BATCH;
            if (full) {
                names.addAll(batch(text, byLength.subList(start, end)));
                start = end;
            }
        }
        names.sort(Comparator.comparingInt(TaggedName::start));
        return names;
    }

    private List<TaggedName> batch(String text, List<Window> windows) {
        List<float[][]> scores = model.scores(windows);
        List<TaggedName> names = new ArrayList<>();
        for (int at = 0; at < scores.size(); at++) {
            names.addAll(names(text, windows.get(at), scores.get(at)));
        }
        return names;
    }

    /// A name ends where its sentence does: the encoder does not see where that is.
    private List<TaggedName> names(String text, Window window, float[][] scores) {
        List<TaggedName> names = new ArrayList<>();
        for (int sentence = 0; sentence < window.sentences().size(); sentence++) {
            int from = window.sentences().get(sentence);
            int to =
                    sentence + 1 < window.sentences().size()
                            ? window.sentences().get(sentence + 1)
                            : scores.length;
            var words = window.words().subList(from, to);
            float[][] ofWords = Arrays.copyOfRange(scores, from, to);
            if (places != null) {
                places.weigh(text, words, ofWords);
            }
            names.addAll(TagDecoder.names(words, ofWords));
        }
        return names;
    }
}
