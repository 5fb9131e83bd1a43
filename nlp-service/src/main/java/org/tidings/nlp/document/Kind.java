package org.tidings.nlp.document;

/// What a layer adds to a document.
///
/// @param name of the package that reads it
/// @param nothing what the document has of it while it was not read, or when reading it failed
public record Kind<T>(String name, Class<T> type, T nothing) {}
