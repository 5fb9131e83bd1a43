package org.tidings.nlp.embedding;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Embedding;
import org.tidings.nlp.document.Kind;

/// @param embedding null where there are no words
public record Embeddings(@Nullable Embedding embedding) {
    public static final Kind<Embeddings> KIND =
            new Kind<>("embedding", Embeddings.class, new Embeddings(null));
}
