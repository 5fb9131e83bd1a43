package org.tidings.localstack.newsroom;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/// What stands at an article's address from some moment on, in place of what stood there before.
///
/// @param announced whether feed and page say that the article was changed
/// @param changed when the file behind it was last written
record Edit(
        OffsetDateTime at,
        boolean announced,
        String title,
        String summary,
        List<Block> body,
        Instant changed) {
    private static final Set<String> HEADERS = Set.of("Edited", "Announced", "Title", "Summary");

    /// Keeps the article's headline and summary where the text gives none.
    static Edit of(
            HeaderedText text,
            Article article,
            Outlet outlet,
            NewsroomCalendar calendar,
            Instant changed) {
        text.knowing(HEADERS);
        return new Edit(
                calendar.at(text.required("Edited"), outlet.offset()),
                requireNonNullElse(text.optional("Announced"), "no").equals("yes"),
                requireNonNullElse(text.optional("Title"), article.title()),
                requireNonNullElse(text.optional("Summary"), article.summary()),
                Article.marked(text.blocks(), article.mark()),
                changed);
    }
}
