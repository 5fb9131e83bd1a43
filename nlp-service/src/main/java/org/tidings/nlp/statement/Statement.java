package org.tidings.nlp.statement;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Predicate;

/// A clause that somebody states.
///
/// @param span of the clause
/// @param whole all that is said with the same verb of saying
/// @param speaker null for the article itself
/// @param verb of the clause
public record Statement(
        Span span, Span whole, @Nullable Party speaker, Predicate verb, boolean quoted) {
    /// Whether two statements come from different speakers, both known.
    public boolean isAgainst(Statement other) {
        Party mine = speaker;
        Party theirs = other.speaker;
        return mine != null && theirs != null && !same(mine, theirs);
    }

    /// Whether two parties are one: the same entity, or the same words.
    public static boolean same(Party one, Party other) {
        return (one.entity() != null && one.entity().equals(other.entity()))
                || one.name().equalsIgnoreCase(other.name());
    }
}
