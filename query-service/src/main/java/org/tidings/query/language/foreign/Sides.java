package org.tidings.query.language.foreign;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tidings.query.language.foreign.ForeignToken.Kind;

/// Parts what stands between two brackets at each AND, and where words stand side by side: what OR
/// or a distance joins stays together.
final class Sides {
    private static final Set<Kind> BEGINNING =
            EnumSet.of(Kind.OPEN, Kind.WORD, Kind.PHRASE, Kind.FIELD);
    private static final Set<Kind> ENDING = EnumSet.of(Kind.CLOSE, Kind.WORD, Kind.PHRASE);

    private Sides() {}

    /// @param inner each bracket in it ends in it
    static List<List<ForeignToken>> of(List<ForeignToken> inner) {
        var sides = new ArrayList<List<ForeignToken>>();
        sides.add(new ArrayList<>());
        int depth = 0;
        boolean ended = false;
        for (ForeignToken token : inner) {
            boolean joins = depth == 0 && token.kind() == Kind.AND;
            if (joins || (ended && BEGINNING.contains(token.kind()))) {
                sides.add(new ArrayList<>());
            }
            if (!joins) {
                sides.getLast().add(token);
            }
            depth += token.nesting();
            ended = depth == 0 && ENDING.contains(token.kind());
        }
        return sides;
    }
}
