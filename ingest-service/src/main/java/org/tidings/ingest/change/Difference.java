package org.tidings.ingest.change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ChangeKind;

/// How one wording of an article differs from another.
///
/// @param headline what kind of change the headline has; empty for none
/// @param hunks of the text, in its order
public record Difference(Optional<ChangeKind> headline, List<Hunk> hunks) {
    public Difference {
        hunks = List.copyOf(hunks);
    }

    /// @param oldTitle null where none was found, which is no change
    public static Difference between(
            @Nullable String oldTitle, String oldText, @Nullable String newTitle, String newText) {
        return new Difference(headline(oldTitle, newTitle), Hunks.between(oldText, newText));
    }

    private static Optional<ChangeKind> headline(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return Optional.empty();
        }
        var old = Tokens.of(before);
        var now = Tokens.of(after);
        if (Tokens.rawOf(old).equals(Tokens.rawOf(now))) {
            return Optional.empty();
        }
        return Optional.of(
                Tokens.wordsOf(old).equals(Tokens.wordsOf(now))
                        ? ChangeKind.PUNCTUATION
                        : ChangeKind.HEADLINE);
    }

    /// Whether nothing differs but white space and lines that change by themselves.
    public boolean isEmpty() {
        return headline.isEmpty() && hunks.isEmpty();
    }

    /// How often each kind occurs; a hunk of two kinds counts for both.
    public Map<ChangeKind, Integer> counts() {
        var counts = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
        headline.ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
        hunks.forEach(hunk -> hunk.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }
}
