package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
import org.tidings.query.language.Query;

/// Finds the words of the index that a prefix or a wildcard stands for.
///
/// Where there are more than allowed, the first in the order of the alphabet count. Only those
/// that the viewer meets in some article are counted then: other words must neither take their
/// place, nor tell that they exist, nor be others in another replica.
final class Expansions {
    static final int MOST = 1_024;
    static final int MOST_IN_NEAR = 128;

    private final IndexReader reader;
    private final Predicate<Term> seen;
    private final Set<Query> stopped = new LinkedHashSet<>();

    /// @param seen whether a word stands in any article that the viewer may see
    Expansions(IndexReader reader, Predicate<Term> seen) {
        this.reader = reader;
        this.seen = seen;
    }

    /// Prefixes and wildcards that stand for more words than were sought.
    Set<Query> stopped() {
        return stopped;
    }

    /// @param query what to report when it stands for too many
    /// @param letters folded
    List<BytesRef> prefix(String field, String letters, Query query, int most) {
        return limited(field, letters, PrefixQuery::toAutomaton, query, most);
    }

    /// @param pattern folded
    List<BytesRef> wildcard(String field, String pattern, Query query, int most) {
        return limited(
                field,
                pattern,
                bytes ->
                        WildcardQuery.toAutomaton(
                                new Term(field, bytes), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
                query,
                most);
    }

    private interface Shape {
        Automaton of(BytesRef pattern);
    }

    /// A word counts as it was written and by its stem, so that `ferry*` finds what `ferry` finds.
    private List<BytesRef> limited(
            String field, String pattern, Shape shape, Query query, int most) {
        var found = new ArrayList<BytesRef>();
        addAll(found, field, shape.of(new BytesRef(pattern)));
        addAll(found, field, shape.of(new BytesRef(WordForms.FOLDED + pattern)));
        if (found.size() <= most) {
            return found;
        }
        found.sort(Comparator.comparing(Expansions::word).thenComparing(Comparator.naturalOrder()));
        var first =
                found.stream()
                        .filter(word -> seen.test(new Term(field, word)))
                        .limit(most + 1L)
                        .toList();
        if (first.size() <= most) {
            return first;
        }
        stopped.add(query);
        return first.subList(0, most);
    }

    private static String word(BytesRef term) {
        String written = term.utf8ToString();
        return written.charAt(0) == WordForms.FOLDED ? written.substring(1) : written;
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
