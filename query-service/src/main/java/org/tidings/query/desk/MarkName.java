package org.tidings.query.desk;

import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.ProblemException;
import org.tidings.query.index.Names;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;

/// The name of a tag or a list: one that a query can ask for.
///
/// @param key without case and accents; two names of one key are the same
record MarkName(String name, String key) {
    private static final int LONGEST = 100;

    /// @return empty for what no query could ask for, and for what is too long
    static Optional<MarkName> of(@Nullable String given) {
        return given == null || given.length() > LONGEST ? Optional.empty() : asked(given);
    }

    private static Optional<MarkName> asked(String given) {
        try {
            var parsed =
                    QueryParser.parse("tag:\"" + given.strip() + '"', EnumSet.allOf(Field.class));
            return parsed.query() instanceof Query.InField(_, Query.Name(String name, _), _)
                    ? Optional.of(new MarkName(name, Names.key(name)))
                    : Optional.empty();
        } catch (ProblemException noName) {
            return Optional.empty();
        }
    }
}
