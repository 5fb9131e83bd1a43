package org.tidings.query.export;

/// Writes an export line by line; each line brings its own end.
interface Lines {
    /// What stands before the first article; may be empty.
    String head();

    String article(ExportedArticle article);

    /// The last line of an export that broke off, so that nobody takes it for a whole one.
    ///
    /// @param written articles that stand before it
    /// @param total that should have
    String broken(long written, long total);
}
