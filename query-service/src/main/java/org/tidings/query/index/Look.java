package org.tidings.query.index;

import java.util.List;
import org.tidings.query.language.Query;

/// What the words that an article has do not decide by themselves.
sealed interface Look {
    /// Words that follow one another in one field.
    ///
    /// @param words their numbers, at least two
    record Sequence(List<Integer> words) implements Look {
        public Sequence {
            words = List.copyOf(words);
        }
    }

    /// Two words near each other in one field.
    ///
    /// @param between how many others may stand between them
    /// @param ordered whether the left one must come first
    record Pair(int left, int right, int between, boolean ordered) implements Look {}

    /// Whatever only the engine can tell.
    record Asked(Query query) implements Look {}
}
