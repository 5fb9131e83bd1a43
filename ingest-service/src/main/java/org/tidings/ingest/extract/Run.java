package org.tidings.ingest.extract;

import org.tidings.contracts.Block.Kind;

/// A stretch of text between two breaks: a paragraph, a heading, a line.
final class Run {
    /// The block element that it stands in.
    final Part owner;

    final Kind kind;

    /// Of a heading or a list item, as in [org.tidings.contracts.Block]; else 0.
    final int level;

    /// Its pieces among the page's pieces.
    final int firstPiece;

    int endPiece;

    /// What [Outline#measure] found.
    int chars;

    int linkChars;
    double value;
    boolean good;

    Run(Part owner, Kind kind, int level, int firstPiece) {
        this.owner = owner;
        this.kind = kind;
        this.level = level;
        this.firstPiece = firstPiece;
    }
}
