package org.tidings.query.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one person sees of the marks on an article: the person's own, and the organisation's.
///
/// @param assigned who is to deal with it; null for nobody
/// @param tags by name, in the order of the alphabet
/// @param lists the person's own and shared ones, by name
@Schema(name = "ArticleMarks")
public record ArticleMarks(
        @Schema(description = "By the caller.") boolean read,
        @Schema(description = "By the caller.") boolean starred,
        @Schema(description = "Who is to deal with it; null for nobody.")
                @Nullable Assigned assigned,
        @Schema(description = "The organisation's, by name.") List<String> tags,
        @Schema(description = "The caller's own and shared ones that have it.") List<InList> lists,
        @Schema(description = "How many notes the organisation has written.") int notes) {
    public static final ArticleMarks NONE =
            new ArticleMarks(false, false, null, List.of(), List.of(), 0);

    public ArticleMarks {
        tags = List.copyOf(tags);
        lists = List.copyOf(lists);
    }

    /// Tells one state of the marks from another, for entity tags.
    public String tag() {
        return Integer.toHexString(hashCode());
    }

    /// @param name as the person's token had it last
    @Schema(name = "Assigned")
    public record Assigned(String person, String name, Instant at) {}

    @Schema(name = "InList")
    public record InList(UUID id, String name) {}
}
