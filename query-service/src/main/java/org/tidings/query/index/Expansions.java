package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// Finds the words of the index that a prefix or a wildcard stands for: all of them, so that a
/// search finds what a stored query finds, which meets the words of few articles at a time.
final class Expansions {
    private final IndexReader reader;

    Expansions(IndexReader reader) {
        this.reader = reader;
    }

    /// @param letters folded
    List<BytesRef> prefix(String field, String letters) {
        return all(field, letters, PrefixQuery::toAutomaton);
    }

    /// @param pattern folded
    List<BytesRef> wildcard(String field, String pattern) {
        return all(
                field,
                pattern,
                bytes ->
                        WildcardQuery.toAutomaton(
                                new Term(field, bytes), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }

    private interface Shape {
        Automaton of(BytesRef pattern);
    }

    /// A word counts as it was written and by its stem, so that `ferry*` finds what `ferry` finds.
    private List<BytesRef> all(String field, String pattern, Shape shape) {
        var found = new ArrayList<BytesRef>();
        addAll(found, field, shape.of(new BytesRef(pattern)));
        addAll(found, field, shape.of(new BytesRef(WordForms.FOLDED + pattern)));
        return found;
    }

    private void addAll(List<BytesRef> found, String field, Automaton automaton) {
        try {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return;
            }
            var compiled = new CompiledAutomaton(automaton, false, true, true);
            TermsEnum words = compiled.getTermsEnum(terms);
            for (BytesRef word = words.next(); word != null; word = words.next()) {
                found.add(BytesRef.deepCopyOf(word));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
