package org.tidings.nlp.entity;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tidings.nlp.entity.WordPieceTokenizer.Word;

/// The encoder with its head, run by onnxruntime. Safe for use by several threads, each of which
/// does its own computing.
final class NameModel implements AutoCloseable {
    private static final String GRAPH = "model/names-int8.onnx";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final long beginning;
    private final long ending;

    NameModel(WordPieceTokenizer tokenizer) {
        beginning = tokenizer.beginning();
        ending = tokenizer.ending();
        try (var graph = Objects.requireNonNull(NameModel.class.getResourceAsStream(GRAPH), GRAPH);
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // A thread that waits for work must not take a core from those that have some.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(graph.readAllBytes(), options);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OrtException failure) {
            throw new IllegalStateException("the model of names does not load", failure);
        }
    }

    /// The scores of each window's words, in the order of the windows: words × tags.
    List<float[][]> scores(List<Window> windows) {
        int longest = windows.stream().mapToInt(Window::length).max().orElse(0);
        var inputs = new Inputs(windows.size(), longest);
        for (int row = 0; row < windows.size(); row++) {
            inputs.write(row, windows.get(row));
        }
        try (var pieces = inputs.tensor(inputs.pieces);
                var types = inputs.tensor(inputs.types);
                var mask = inputs.tensor(inputs.mask);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", pieces,
                                        "token_type_ids", types,
                                        "attention_mask", mask))) {
            var scores = (float[][][]) result.get(0).getValue();
            return IntStream.range(0, windows.size())
                    .mapToObj(row -> ofWords(windows.get(row), scores[row]))
                    .toList();
        } catch (OrtException failure) {
            throw new IllegalStateException("the model of names did not run", failure);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("the model of names did not close", failure);
        }
    }

    /// A word's scores are those of its first piece.
    private static float[][] ofWords(Window window, float[][] ofPieces) {
        float[][] scores = new float[window.words().size()][];
        int at = 1;
        for (int word = 0; word < scores.length; word++) {
            scores[word] = ofPieces[at];
            at += window.words().get(word).pieces().size();
        }
        return scores;
    }

    /// Three tables of batch × length, filled row by row; what is not filled is padding.
    private final class Inputs {
        private final int rows;
        private final int length;
        private final long[] pieces;
        private final long[] types;
        private final long[] mask;

        Inputs(int rows, int length) {
            this.rows = rows;
            this.length = length;
            pieces = new long[rows * length];
            types = new long[rows * length];
            mask = new long[rows * length];
        }

        void write(int row, Window window) {
            int at = row * length;
            Arrays.fill(mask, at, at + window.length(), 1);
            pieces[at++] = beginning;
            for (Word word : window.words()) {
                for (int piece : word.pieces()) {
                    types[at] = word.casing().type();
                    pieces[at++] = piece;
                }
            }
            pieces[at] = ending;
        }

        OnnxTensor tensor(long[] values) throws OrtException {
            return OnnxTensor.createTensor(
                    environment, LongBuffer.wrap(values), new long[] {rows, length});
        }
    }
}
