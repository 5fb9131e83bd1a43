package org.tidings.ingest.revision;

import java.util.List;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.Block;
import org.tidings.contracts.Span;

/// A text as it is stored.
///
/// @param truncated the original was longer
record CutText(String text, boolean truncated) {
    /// Cuts behind the last whole character that fits.
    static CutText of(String text) {
        if (text.length() <= ArticleCollected.MAX_TEXT) {
            return new CutText(text, false);
        }
        int end = ArticleCollected.MAX_TEXT;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new CutText(text.substring(0, end), true);
    }

    /// The blocks of the whole text as far as they are stored: the last one ends with the text.
    List<Block> cut(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.span().start() < text.length())
                .map(this::cut)
                .toList();
    }

    private Block cut(Block block) {
        Span span = block.span();
        return span.end() <= text.length()
                ? block
                : new Block(new Span(span.start(), text.length()), block.kind(), block.level());
    }
}
