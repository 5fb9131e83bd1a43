package org.tidings.query.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/// A text that is cut into words when it is indexed, not before: the analyser has one stream for a
/// field, and several documents are made before the first is indexed.
final class PassageField extends Field {
    private final Passage passage;
    private final WordAnalyzer analyzer;

    PassageField(String name, Passage passage, WordAnalyzer analyzer) {
        super(name, TextField.TYPE_NOT_STORED);
        this.passage = passage;
        this.analyzer = analyzer;
    }

    @Override
    public TokenStream tokenStream(Analyzer others, @Nullable TokenStream reused) {
        return analyzer.tokens(name(), passage);
    }
}
