package org.tidings.nlp.document;

import java.util.HashMap;
import java.util.Map;
import org.tidings.contracts.Span;

/// A text with what was read in it so far. Unchangeable: a layer makes the next document.
public final class Document {
    private final Source source;
    private final Map<Kind<?>, Object> read;

    private Document(Source source, Map<Kind<?>, Object> read) {
        this.source = source;
        this.read = read;
    }

    /// A document in which nothing was read yet.
    public static Document of(Source source) {
        return new Document(source, Map.of());
    }

    public Source source() {
        return source;
    }

    public String text() {
        return source.text();
    }

    /// The words of a span.
    public String text(Span span) {
        return source.text().substring(span.start(), span.end());
    }

    /// What was read of a kind, `nothing` when it was not.
    public <T> T get(Kind<T> kind) {
        return kind.type().cast(read.getOrDefault(kind, kind.nothing()));
    }

    /// This document with one layer more, or with a layer read anew.
    public <T> Document with(Kind<T> kind, T found) {
        Map<Kind<?>, Object> grown = new HashMap<>(read);
        grown.put(kind, found);
        return new Document(source, grown);
    }
}
