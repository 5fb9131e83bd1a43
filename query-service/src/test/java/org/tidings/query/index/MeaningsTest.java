package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.contracts.Visibility;
import org.tidings.contracts.finding.Embedding;
import org.tidings.query.Placed;
import org.tidings.query.Sample;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

class MeaningsTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    @TempDir Path directory;
    private int number;

    @Test
    void givenMeanings_whenNearOnesAreSought_thenTheyComeInOrderAndOnlyThoseOneMaySee()
            throws IOException {
        try (var live =
                LiveIndex.open(directory, ANALYZER, new SequenceState(0, UUID.randomUUID()))) {
            var near = Sample.of("Near", "Near.");
            var own = Sample.of("Own", "Own.").of(Visibility.of("acme"));
            var far = Sample.of("Far", "Far.");
            apply(live, far, "one", -1f, 0f);
            apply(live, own, "one", 0.8f, 0.6f);
            apply(live, near, "one", 0.6f, 0.8f);
            apply(live, Sample.of("Other model", "Other."), "two", 1f, 0f);
            apply(live, Sample.of("Other size", "Other."), "one", 1f, 0f, 0f);
            apply(live, Sample.of("Nowhere", "Nowhere."), "one", 0f, 0f);
            live.show();
            var index = new LuceneArticleIndex(() -> live, ANALYZER);

            var meaning = point("one", 1f, 0f);
            assertEquals(
                    List.of(own.id(), near.id(), far.id()),
                    ids(index.similar(meaning, new Viewer("acme"), 10)));
            assertEquals(
                    List.of(near.id(), far.id()),
                    ids(index.similar(meaning, new Viewer("globex"), 10)));
            var hits = index.similar(meaning, new Viewer(null), 1);
            assertEquals(List.of(near.id()), ids(hits));
            assertEquals(0.6, hits.getFirst().rank().doubleValue(), 0.001);
            assertEquals(List.of(), index.similar(point("one", 0f, 0f), new Viewer(null), 10));
        }
    }

    private static List<UUID> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    private static Embedding point(String model, Float... vector) {
        return new Embedding(model, List.of(vector), "en");
    }

    private void apply(LiveIndex live, Sample sample, String model, Float... vector)
            throws IOException {
        var stored =
                new StoredArticle(
                        Placed.at(sample.enriched(), model, vector),
                        sample.stored().indexedAt(),
                        sample.stored().newestAt(),
                        sample.stored().feeds(),
                        0);
        live.apply(new Change(++number, sample.id(), stored, new TraceContext(null, null)));
    }
}
