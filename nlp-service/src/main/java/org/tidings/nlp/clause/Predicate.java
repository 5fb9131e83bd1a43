package org.tidings.nlp.clause;

import org.jspecify.annotations.Nullable;

/// A verb with what belongs to it. Places are those of tokens in the text.
///
/// @param first the first word of the verb group: auxiliary, negation, `to`
/// @param head the verb itself; the copula where there is no other
/// @param negated by not, never, no longer
/// @param modal it may, might, would, will or should be; or has yet to be
/// @param subject null when none was found
/// @param inherited the subject stands at the verb that this one is coordinated with
/// @param relative the subject is the noun that a relative pronoun stands for
/// @param core end of the clause without the clauses below it, exclusive
/// @param end of the clause with them, exclusive
public record Predicate(
        int sentence,
        int first,
        int head,
        Form form,
        boolean passive,
        boolean negated,
        boolean modal,
        @Nullable Words subject,
        boolean inherited,
        boolean relative,
        int core,
        int end) {
    public enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    public boolean isFinite() {
        return form == Form.FINITE;
    }

    /// The place where the clause begins: the subject's where it stands at this verb.
    public int start() {
        return subject == null || inherited || subject.first() > first ? first : subject.first();
    }

    Predicate with(@Nullable Words found, boolean fromCoordination, boolean fromRelative) {
        return new Predicate(
                sentence,
                first,
                head,
                form,
                passive,
                negated,
                modal,
                found,
                fromCoordination,
                fromRelative,
                core,
                end);
    }

    Predicate upTo(int coreEnd, int wholeEnd) {
        return new Predicate(
                sentence, first, head, form, passive, negated, modal, subject, inherited, relative,
                coreEnd, wholeEnd);
    }
}
