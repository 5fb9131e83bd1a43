package org.tidings.query.index;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/// Keys of what an article names, each with the number of what it names in place of a position: a
/// search for a key tells whom it found, and [KeptSpans] where these stand.
final class NumberedKeys extends Field {
    private static final FieldType NUMBERED = new FieldType();

    static {
        NUMBERED.setTokenized(true);
        NUMBERED.setOmitNorms(true);
        NUMBERED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        NUMBERED.freeze();
    }

    private final List<? extends Collection<String>> keys;

    /// @param keys of the first, of the second, …; distinct for each, and none for what the field
    ///     does not speak of
    NumberedKeys(String name, List<? extends Collection<String>> keys) {
        super(name, NUMBERED);
        this.keys = keys;
    }

    @Override
    public TokenStream tokenStream(Analyzer none, @Nullable TokenStream reused) {
        return new Keys(keys);
    }

    private static final class Keys extends TokenStream {
        private final CharTermAttribute key = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private final List<? extends Collection<String>> keys;
        private Iterator<Map.Entry<Integer, String>> left;
        private int last;

        private Keys(List<? extends Collection<String>> keys) {
            this.keys = keys;
            this.left = all();
        }

        private Iterator<Map.Entry<Integer, String>> all() {
            last = -1;
            var all = IntStream.range(0, keys.size()).boxed();
            return all.flatMap(
                            number -> keys.get(number).stream().map(key -> Map.entry(number, key)))
                    .iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!left.hasNext()) {
                return false;
            }
            clearAttributes();
            var next = left.next();
            key.append(next.getValue());
            step.setPositionIncrement(next.getKey() - last);
            last = next.getKey();
            return true;
        }

        @Override
        public void reset() {
            left = all();
        }
    }
}
