package org.tidings.query.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/// A text that is cut into words when it is indexed, not before: the analyser has one stream for a
/// field, and several documents are made before the first is indexed.
final class PassageField extends Field {
    private static final FieldType SHOWN = new FieldType(TextField.TYPE_NOT_STORED);

    /// A few words that are only searched: how many they are says nothing.
    static final FieldType FEW_WORDS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        SHOWN.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        SHOWN.freeze();
        FEW_WORDS.setOmitNorms(true);
        FEW_WORDS.freeze();
    }

    private final Passage passage;
    private final WordAnalyzer analyzer;

    private PassageField(String name, Passage passage, WordAnalyzer analyzer, FieldType type) {
        super(name, type);
        this.passage = passage;
        this.analyzer = analyzer;
    }

    /// A text of which lists of hits show where its words stand.
    static PassageField shown(String name, Passage passage, WordAnalyzer analyzer) {
        return new PassageField(name, passage, analyzer, SHOWN);
    }

    /// A text that is only searched.
    static PassageField sought(String name, Passage passage, WordAnalyzer analyzer) {
        return new PassageField(name, passage, analyzer, TextField.TYPE_NOT_STORED);
    }

    /// Part of a text, of few words, that is only searched.
    static PassageField ofFewWords(String name, Passage passage, WordAnalyzer analyzer) {
        return new PassageField(name, passage, analyzer, FEW_WORDS);
    }

    /// A shown text without words, for a document that has none. With it each document has a length
    /// in that field, and lengths are an array; else they would be sought, for each word once more.
    static Field without(String name) {
        return new Field(name, new NoWords(), SHOWN);
    }

    private static final class NoWords extends TokenStream {
        private NoWords() {
            addAttribute(CharTermAttribute.class);
        }

        @Override
        public boolean incrementToken() {
            return false;
        }
    }

    @Override
    public TokenStream tokenStream(Analyzer others, @Nullable TokenStream reused) {
        return analyzer.tokens(name(), passage);
    }
}
