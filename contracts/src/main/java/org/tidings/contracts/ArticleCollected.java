package org.tidings.contracts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One revision of an article as an outlet published it, extracted and identified by
/// ingest-service.
///
/// Key [#articleId()], at least once, in any order: the greatest revision wins.
///
/// @param revision from 1; a changed content is a new revision
/// @param outlet null for a text that came without one
/// @param title null when none was found
/// @param byline the author line as printed; null when none was found
/// @param text paragraphs parted by a line feed; at most [#MAX_TEXT] UTF-16 units
/// @param truncated the original was longer than that
/// @param blocks of the text, in order, not overlapping; empty when only the text is known
/// @param page what the page says beside the text
/// @param signs what tells a copy from an original
/// @param changes against the revision before; empty for the first one
public record ArticleCollected(
        UUID articleId,
        int revision,
        Visibility visibility,
        @Nullable Outlet outlet,
        @Nullable String title,
        @Nullable String byline,
        String text,
        boolean truncated,
        Clocks clocks,
        Rights rights,
        Provenance provenance,
        List<Block> blocks,
        PageFacts page,
        OriginSigns signs,
        Set<ChangeKind> changes) {
    public static final String TOPIC = "articles.collected";

    /// The same topic for history, which must not delay news.
    public static final String BACKFILL_TOPIC = TOPIC + ".backfill";

    /// The most UTF-16 units that are stored of a text.
    public static final int MAX_TEXT = 1_000_000;

    /// @throws IllegalArgumentException when the message cannot be processed, ever
    public ArticleCollected {
        Present.check(articleId, "articleId");
        Present.check(visibility, "visibility");
        Present.check(text, "text");
        Present.check(clocks, "clocks");
        Present.check(rights, "rights");
        Present.check(provenance, "provenance");
        blocks = Lists.orEmpty(blocks);
        page = page == null ? PageFacts.NONE : page;
        signs = signs == null ? OriginSigns.NONE : signs;
        changes = Lists.sortedOrEmpty(changes);
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be at least 1, not " + revision);
        }
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text is longer than " + MAX_TEXT + " UTF-16 units");
        }
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "block "
                                + block.span()
                                + " ends behind the text, which has "
                                + text.length());
            }
        }
    }
}
