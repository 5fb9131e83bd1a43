package org.tidings.localstack.newsroom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one outlet has published at one address.
///
/// @param slug last part of its path
/// @param published null when the outlet does not say
/// @param author null when the outlet does not say
/// @param reprintOf `host/slug` of the article whose body this one repeats
/// @param changed when the file behind it was last written
record Article(
        String slug,
        String title,
        String summary,
        @Nullable OffsetDateTime published,
        @Nullable String author,
        @Nullable String section,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String reprintOf,
        List<Comment> comments,
        List<Block> body,
        Instant changed) {
    private static final Set<String> HEADERS =
            Set.of(
                    "Title",
                    "Summary",
                    "Published",
                    "Author",
                    "Section",
                    "Caption",
                    "Credit",
                    "Reprint-Of",
                    "Comment");

    /// What a reader wrote below an article.
    record Comment(String name, String text) {
        static Comment of(String header) {
            int colon = header.indexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "not a comment such as \"Name: text\": " + header);
            }
            return new Comment(header.substring(0, colon), header.substring(colon + 2));
        }
    }

    static Article of(
            String slug,
            HeaderedText text,
            Outlet outlet,
            NewsroomCalendar calendar,
            Instant changed) {
        text.knowing(HEADERS);
        var published = text.optional("Published");
        return new Article(
                slug,
                text.required("Title"),
                text.required("Summary"),
                published == null ? null : calendar.at(published, outlet.offset()),
                text.optional("Author"),
                text.optional("Section"),
                text.optional("Caption"),
                text.optional("Credit"),
                text.optional("Reprint-Of"),
                text.all("Comment").stream().map(Comment::of).toList(),
                marked(text.blocks(), outlet.mark()),
                changed);
    }

    private static List<Block> marked(List<Block> blocks, @Nullable String mark) {
        if (mark == null || blocks.isEmpty()) {
            return blocks;
        }
        var marked = new ArrayList<>(blocks);
        marked.add(new Block(Block.Kind.PARAGRAPH, mark));
        return List.copyOf(marked);
    }

    /// The same article with the words, mark included, of the one that it reprints.
    Article reprinting(Article original) {
        return new Article(
                slug,
                title,
                summary,
                published,
                author,
                section,
                caption,
                credit,
                reprintOf,
                comments,
                original.body(),
                changed.isAfter(original.changed()) ? changed : original.changed());
    }
}
