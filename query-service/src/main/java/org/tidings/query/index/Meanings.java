package org.tidings.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Embedding;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.store.Viewer;

/// What articles mean, as points of which near ones are found. Points of one model and of one
/// number of dimensions share a field.
final class Meanings {
    /// More than the engine takes.
    private static final int MOST_DIMENSIONS = 1_024;

    private Meanings() {}

    static void add(Document fields, @Nullable Embedding meaning) {
        if (meaning != null && isPoint(meaning.vector())) {
            fields.add(
                    new KnnFloatVectorField(
                            field(meaning),
                            floats(meaning.vector()),
                            VectorSimilarityFunction.COSINE));
        }
    }

    /// One without length lies in no direction.
    private static boolean isPoint(List<Float> vector) {
        return vector.size() <= MOST_DIMENSIONS
                && vector.stream().allMatch(Float::isFinite)
                && vector.stream().anyMatch(each -> each != 0);
    }

    static List<Hit> similar(LiveIndex.State state, Embedding meaning, Viewer viewer, int limit)
            throws IOException {
        if (!isPoint(meaning.vector())) {
            return List.of();
        }
        var near =
                new KnnFloatVectorQuery(
                        field(meaning),
                        floats(meaning.vector()),
                        limit,
                        VisibleArticles.visibleTo(viewer));
        var hits = new ArrayList<Hit>();
        for (ScoreDoc found : state.search(near, limit).scoreDocs) {
            hits.add(new Hit(id(state, found.doc), 2 * found.score - 1));
        }
        return hits;
    }

    private static UUID id(LiveIndex.State state, int document) throws IOException {
        for (var segment : state.getIndexReader().leaves()) {
            int inside = document - segment.docBase;
            if (inside >= 0 && inside < segment.reader().maxDoc()) {
                return new SortedIds(segment.reader()).of(inside);
            }
        }
        throw new IllegalStateException("no such document: " + document);
    }

    private static String field(Embedding meaning) {
        return "meaning." + meaning.model() + '.' + meaning.vector().size();
    }

    private static float[] floats(List<Float> vector) {
        float[] floats = new float[vector.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = vector.get(i);
        }
        return floats;
    }
}
