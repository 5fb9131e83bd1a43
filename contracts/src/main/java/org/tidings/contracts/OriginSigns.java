package org.tidings.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What tells a copy from an original: whom the article credits, and a fingerprint of its text.
///
/// @param credits in the order of the text
/// @param fingerprint null for a text that is too short to have one
public record OriginSigns(List<Credit> credits, @Nullable Fingerprint fingerprint) {
    public static final OriginSigns NONE = new OriginSigns(List.of(), null);

    public OriginSigns {
        credits = Lists.orEmpty(credits);
    }

    /// A line that says whose report it is: `(Reuters)`, `Reporting by …; AFP contributed`.
    ///
    /// @param source the credited body, by the name that is usual for it
    /// @param printed as it stands on the page
    /// @param span into the stored text; null when it stands in the byline or the page's data
    public record Credit(String source, String printed, @Nullable Span span) {
        public Credit {
            Present.check(source, "credit.source");
            Present.check(printed, "credit.printed");
        }
    }

    /// Two texts that share many runs of words have many of these numbers in common, place by place
    /// (A. Broder, On the resemblance and containment of documents, 1997).
    ///
    /// @param version of the rule that made it; only equal versions compare
    /// @param shingles how many different runs of words the text has
    /// @param minima the smallest hash of the text's runs under each of the version's permutations,
    ///     unsigned 32 bits
    public record Fingerprint(String version, int shingles, List<Long> minima) {
        public Fingerprint {
            Present.check(version, "fingerprint.version");
            Present.check(minima, "fingerprint.minima");
            minima = List.copyOf(minima);
            if (shingles < 1 || minima.isEmpty()) {
                throw new IllegalArgumentException("a fingerprint holds at least one shingle");
            }
        }
    }
}
