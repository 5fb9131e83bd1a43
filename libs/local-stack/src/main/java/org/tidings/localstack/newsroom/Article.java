package org.tidings.localstack.newsroom;

import static java.util.Comparator.comparing;

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
/// @param edited when it was last changed, if the outlet says so
/// @param author null when the outlet does not say
/// @param reprintOf `host/slug` of the article whose body this one repeats
/// @param mark last paragraph of its body; null for a given text, which must stay as it was given
/// @param edits what came later, oldest first
/// @param changed when the file behind it was last written
record Article(
        String slug,
        String title,
        String summary,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime edited,
        @Nullable String author,
        @Nullable String section,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String reprintOf,
        @Nullable String mark,
        List<Comment> comments,
        List<Block> body,
        List<Edit> edits,
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
                    "Mark",
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
        var ownMark = text.optional("Mark");
        var mark = ownMark == null ? outlet.mark() : ownMark;
        return new Article(
                slug,
                text.required("Title"),
                text.required("Summary"),
                published == null ? null : calendar.at(published, outlet.offset()),
                null,
                text.optional("Author"),
                text.optional("Section"),
                text.optional("Caption"),
                text.optional("Credit"),
                text.optional("Reprint-Of"),
                mark,
                text.all("Comment").stream().map(Comment::of).toList(),
                marked(text.blocks(), mark),
                List.of(),
                changed);
    }

    static List<Block> marked(List<Block> blocks, @Nullable String mark) {
        if (mark == null || blocks.isEmpty()) {
            return blocks;
        }
        var marked = new ArrayList<>(blocks);
        marked.add(new Block(Block.Kind.PARAGRAPH, mark));
        return List.copyOf(marked);
    }

    /// One without a date has been there since before the first day.
    boolean isOutAt(Instant moment) {
        return published == null || !published.toInstant().isAfter(moment);
    }

    /// As it stands at that moment: the last edit by then has replaced all before it.
    Article asOf(Instant moment) {
        var article = this;
        for (var edit : edits) {
            if (!edit.at().toInstant().isAfter(moment)) {
                article = article.edited(edit);
            }
        }
        return article;
    }

    private Article edited(Edit edit) {
        return with(
                edit.title(),
                edit.summary(),
                edit.announced() ? edit.at() : edited,
                edit.body(),
                edits,
                edit.changed());
    }

    /// The same article with the words, mark included, of the one that it reprints. What that one
    /// changes later, a reprint does not follow.
    Article reprinting(Article original) {
        return with(title, summary, edited, original.body(), edits, original.changed());
    }

    Article withEdits(List<Edit> later) {
        var inOrder = later.stream().sorted(comparing(Edit::at)).toList();
        return with(title, summary, edited, body, inOrder, changed);
    }

    private Article with(
            String newTitle,
            String newSummary,
            @Nullable OffsetDateTime newEdited,
            List<Block> newBody,
            List<Edit> newEdits,
            Instant newChanged) {
        return new Article(
                slug,
                newTitle,
                newSummary,
                published,
                newEdited,
                author,
                section,
                caption,
                credit,
                reprintOf,
                mark,
                comments,
                newBody,
                newEdits,
                changed.isAfter(newChanged) ? changed : newChanged);
    }

    /// What its feed entry was last updated at; null when the outlet does not say.
    @Nullable OffsetDateTime updated() {
        return edited == null ? published : edited;
    }
}
