package org.tidings.query.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Block;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;

/// The part of an article's text that its outlet's rights let be shown.
///
/// Under EXCERPT this is always the same beginning of the text. Were each view to cut an excerpt
/// of its own, a few queries would show an article piece by piece; so every view shows parts of
/// this one piece, and all of them together show no more than the cap.
///
/// @param text a beginning of the stored text; null when none of it may be shown
/// @param complete whether that is all
/// @param note why it is not all, for the reader; null when it is
/// @param sentences those that lie inside
public record ShownText(
        @Nullable String text, boolean complete, @Nullable String note, List<Span> sentences) {
    /// Of an article, by its outlet's rights.
    public static ShownText of(ArticleEnriched enriched) {
        String text = enriched.article().text();
        Rights rights = enriched.article().rights();
        return switch (rights.use()) {
            case FULL_TEXT -> new ShownText(text, true, null, enriched.sentences());
            case METADATA_ONLY ->
                    new ShownText(
                            null,
                            false,
                            "The outlet's rights let title, outlet, time and link be shown, and"
                                    + " none of the text.",
                            List.of());
            case EXCERPT -> excerpt(enriched, cap(rights));
        };
    }

    /// The blocks that lie inside; one that goes on is cut.
    public List<Block> cut(List<Block> blocks) {
        int end = text == null ? 0 : text.length();
        return blocks.stream()
                .filter(block -> block.span().start() < end)
                .map(
                        block ->
                                new Block(
                                        new Span(
                                                block.span().start(),
                                                Math.min(block.span().end(), end)),
                                        block.kind(),
                                        block.level()))
                .toList();
    }

    private static int cap(Rights rights) {
        return rights.excerptCharacters() == null ? 0 : rights.excerptCharacters();
    }

    private static ShownText excerpt(ArticleEnriched enriched, int cap) {
        String text = enriched.article().text();
        if (text.length() <= cap) {
            return new ShownText(text, true, null, enriched.sentences());
        }
        int end = end(text, enriched.sentences(), cap);
        return new ShownText(
                text.substring(0, end),
                false,
                "The outlet's rights let at most " + cap + " characters of the text be shown.",
                enriched.sentences().stream().filter(span -> span.end() <= end).toList());
    }

    /// Behind the last whole sentence when that leaves at least half, else behind the last word.
    private static int end(String text, List<Span> sentences, int cap) {
        int sentence =
                sentences.stream().mapToInt(Span::end).filter(end -> end <= cap).max().orElse(0);
        return sentence >= cap / 2 && sentence > 0 ? sentence : TextCut.before(text, cap);
    }
}
