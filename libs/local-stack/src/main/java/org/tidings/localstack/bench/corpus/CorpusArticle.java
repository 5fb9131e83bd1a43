package org.tidings.localstack.bench.corpus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article with what was found in it.
///
/// @param organization alias of the one that may see it; null when public
/// @param language BCP 47
/// @param text paragraphs parted by a line feed
/// @param names each once
public record CorpusArticle(
        UUID id,
        @Nullable String organization,
        CorpusOutlet outlet,
        String language,
        Instant published,
        String title,
        String text,
        List<Span> paragraphs,
        List<Span> sentences,
        List<Name> names,
        List<Quotation> quotations,
        List<Count> counts) {
    public CorpusArticle {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
        counts = List.copyOf(counts);
    }

    /// Offsets into the text, in UTF-16 units; the second behind the last.
    public record Span(int start, int end) {}

    /// As the contracts write it.
    public enum NameType {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    /// @param span its only mention
    public record Name(NameType type, String name, Span span) {}

    /// @param words that were said, without the marks
    /// @param speaker its place in the list of names
    /// @param named where the article names the speaker here
    /// @param cue that attributes the words
    public record Quotation(Span words, int speaker, Span named, Span cue) {}

    /// @param span of the number and of what it counts
    public record Count(Span span, int value, String what) {}

    public boolean isPublic() {
        return organization == null;
    }

    public String part(Span span) {
        return text.substring(span.start(), span.end());
    }
}
