package org.tidings.query.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.monitor.CustomQueryHandler;
import org.apache.lucene.monitor.QueryTree;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Lets prefixes and wildcards choose articles too: beside each word of an article stand its first
/// three letters, marked, and so they do in what a prefix must at least find.
final class Beginnings implements CustomQueryHandler {
    /// No word of the index begins with it.
    static final char MARK = '^';

    private static final int LETTERS = 3;

    /// @param letters folded
    /// @return empty when there are fewer than three
    static Optional<String> of(String letters) {
        return letters.codePointCount(0, letters.length()) < LETTERS
                ? Optional.empty()
                : Optional.of(MARK + letters.substring(0, letters.offsetByCodePoints(0, LETTERS)));
    }

    @Override
    public @Nullable QueryTree handleQuery(Query query, TermWeightor weights) {
        return null;
    }

    @Override
    public TokenStream wrapTermStream(String field, TokenStream words) {
        return new WithBeginnings(words);
    }

    private static final class WithBeginnings extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private @Nullable String beginning;
        private String last = "";

        WithBeginnings(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (beginning != null) {
                word.setEmpty().append(beginning);
                beginning = null;
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            beginning = of(plain(word.toString())).filter(this::isNew).orElse(null);
            return true;
        }

        /// Words come in their order, so that equal beginnings follow one another.
        private boolean isNew(String text) {
            boolean isNew = !text.equals(last);
            last = text;
            return isNew;
        }

        /// A prefix is sought among stems and folded forms alone.
        private static String plain(String term) {
            return switch (term.isEmpty() ? ' ' : term.charAt(0)) {
                case WordForms.FOLDED -> term.substring(1);
                case WordForms.EXACT, '|' -> "";
                default -> term;
            };
        }
    }
}
