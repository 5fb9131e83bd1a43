package org.tidings.nlp.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of reading: a pure function of the document as it stands, safe for use by several
/// threads.
public interface Layer<T> {
    Kind<T> kind();

    /// Changes with the model or the rules, so that two readings can be compared.
    String version();

    /// What must have been read before. Where that failed, this layer sees nothing of it.
    List<Kind<?>> needs();

    /// Whether it reads only what is written in English.
    default boolean englishOnly() {
        return true;
    }

    /// What it leaves unread of this document, in words for the reader; null when nothing.
    default @Nullable String shortfall(Document document) {
        return null;
    }

    T read(Document document);
}
