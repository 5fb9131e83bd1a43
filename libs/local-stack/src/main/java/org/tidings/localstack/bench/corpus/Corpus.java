package org.tidings.localstack.bench.corpus;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// Articles in the order of their publication, made or read one at a time.
public interface Corpus {
    /// How many there are.
    int size() throws IOException;

    /// Hands over each article once; every time the same ones in the same order.
    void forEach(Consumer<CorpusArticle> consumer) throws IOException;

    /// Articles that could follow, to be matched as they arrive.
    ///
    /// @param count the most
    List<CorpusArticle> arriving(int count) throws IOException;

    /// What it is, for whoever reads the figures.
    String description();
}
