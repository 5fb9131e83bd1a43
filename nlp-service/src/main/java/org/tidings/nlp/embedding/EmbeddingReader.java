package org.tidings.nlp.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Embedding;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.WordPieceTokenizer;
import org.tidings.nlp.language.IdentifiedLanguage;

/// The mean of the encoder's last layer over the pieces of title and lead, of length 1, by
/// all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Apache-2.0) in its int8 form.
public final class EmbeddingReader implements Layer<Embeddings> {
    private static final String MODEL = "all-minilm-l6-v2-q";

    /// Pieces that are read, with the beginning and the ending: what the model was trained with.
    private static final int MOST_PIECES = 256;

    /// UTF-16 units that are looked at for them.
    private static final int LEAD = 2_000;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieceTokenizer tokenizer;

    public EmbeddingReader(WordPieceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
        String name = "/" + MODEL + ".onnx";
        try (var graph =
                        Objects.requireNonNull(
                                EmbeddingReader.class.getResourceAsStream(name), name);
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(graph.readAllBytes(), options);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OrtException failure) {
            throw new IllegalStateException("the model of embeddings does not load", failure);
        }
    }

    @Override
    public Kind<Embeddings> kind() {
        return Embeddings.KIND;
    }

    @Override
    public String version() {
        return MODEL + "/1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(IdentifiedLanguage.KIND);
    }

    @Override
    public boolean englishOnly() {
        return false;
    }

    @Override
    public @Nullable String shortfall(Document document) {
        String language = document.get(IdentifiedLanguage.KIND).tag();
        return language.equals("en")
                ? null
                : "The model was trained on English; in other languages it places texts less well.";
    }

    @Override
    public Embeddings read(Document document) {
        String title = document.source().title();
        String text = document.text();
        String lead = text.substring(0, Math.min(LEAD, text.length()));
        var pieces = tokenizer.pieces(title == null ? lead : title + "\n" + lead, MOST_PIECES);
        if (pieces.length <= 2) {
            return new Embeddings(null);
        }
        return new Embeddings(new Embedding(MODEL, vector(pieces), "en"));
    }

    private List<Float> vector(long[] pieces) {
        long[] shape = {1, pieces.length};
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (var ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(new long[pieces.length]), shape);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException failure) {
            throw new IllegalStateException("the embedding failed", failure);
        }
    }

    /// Over the pieces, made one long.
    private static List<Float> mean(float[][] pieces) {
        double[] sum = new double[pieces[0].length];
        for (float[] piece : pieces) {
            for (int place = 0; place < sum.length; place++) {
                sum[place] += piece[place];
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(each -> each * each).sum());
        List<Float> vector = new ArrayList<>(sum.length);
        for (double each : sum) {
            vector.add((float) (each / length));
        }
        return vector;
    }
}
