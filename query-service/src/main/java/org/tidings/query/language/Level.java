package org.tidings.query.language;

import java.util.ArrayList;
import java.util.List;
import org.tidings.query.language.Query.Place;

/// What stands side by side between two brackets, with what joins it.
final class Level {
    private final List<Operand> operands = new ArrayList<>();

    enum Join {
        /// Of the first.
        NONE,
        SIDE_BY_SIDE,
        AND,
        OR
    }

    /// @param place with its brackets and its sign
    record Operand(Join before, Query query, Place place) {
        /// Whether somebody meant these two to belong together before anything else. What is
        /// excluded is mostly excluded from all.
        boolean isBoundByAnd() {
            return before == Join.AND && !(query instanceof Query.Not);
        }
    }

    void add(Join before, Query query, Place place) {
        operands.add(new Operand(before, query, place));
    }

    boolean isEmpty() {
        return operands.isEmpty();
    }

    Place place() {
        return operands.getFirst().place().to(operands.getLast().place());
    }

    /// @param text of the whole query
    /// @throws Refused when AND and OR are mixed
    Query query(String text) {
        if (operands.size() == 1) {
            return operands.getFirst().query();
        }
        boolean alternatives = has(Join.OR);
        if (alternatives && (has(Join.AND) || has(Join.SIDE_BY_SIDE))) {
            throw new Refused(
                    Reason.AND_OR_MIXED,
                    "AND and OR stand side by side, and words without an operator mean AND:"
                            + " brackets must say what belongs together.",
                    place(),
                    "brackets around what belongs together",
                    bracketed(text));
        }
        return alternatives ? any(joined(Query.Any.class)) : all(joined(Query.All.class));
    }

    private boolean has(Join join) {
        return operands.stream().anyMatch(operand -> operand.before() == join);
    }

    /// Those of the same kind are taken apart: brackets within `a (b c)` say nothing.
    private List<Query> joined(Class<? extends Query> kind) {
        var parts = new ArrayList<Query>();
        for (Operand operand : operands) {
            switch (operand.query()) {
                case Query.All all when kind == Query.All.class -> parts.addAll(all.parts());
                case Query.Any any when kind == Query.Any.class -> parts.addAll(any.parts());
                case Query other -> parts.add(other);
            }
        }
        return parts;
    }

    private Query all(List<Query> parts) {
        return new Query.All(parts, place());
    }

    private Query any(List<Query> parts) {
        return new Query.Any(parts, place());
    }

    /// Where AND is written out, it binds first, as nearly everywhere; where words merely stand
    /// side by side, alternatives were meant for one of them: `strike harbour OR port`.
    private String bracketed(String text) {
        boolean andFirst = operands.stream().anyMatch(Operand::isBoundByAnd);
        var result = new StringBuilder();
        int copied = 0;
        for (int first = 0; first < operands.size(); first++) {
            int last = first;
            while (last + 1 < operands.size() && belongs(operands.get(last + 1), andFirst)) {
                last++;
            }
            if (first < last) {
                int start = operands.get(first).place().start();
                int end = operands.get(last).place().end();
                result.append(text, copied, start).append('(').append(text, start, end).append(')');
                copied = end;
                first = last;
            }
        }
        return result.append(text, copied, text.length()).toString();
    }

    private static boolean belongs(Operand operand, boolean andFirst) {
        return (operand.before() == Join.OR) != andFirst;
    }
}
