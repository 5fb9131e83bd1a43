package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// How text and queries become words: cut by Unicode's rules (UAX #29), without case, without
/// accents, and stemmed lightly by a dictionary of English (Krovetz 1993), which leaves words of
/// other languages nearly always as they are. No word is left out, so phrases keep their
/// distances.
///
/// At the place of each word stands more than its stem, see [WordForms].
final class WordAnalyzer extends Analyzer {
    /// So far apart are the values of a field that has several, for example authors.
    private static final int GAP = 100;

    /// Each field has a stream of its own: those of one document are open at the same time.
    WordAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var cut = new StandardTokenizer();
        var written = new RememberingFilter(new ComposingFilter(new EnglishPossessiveFilter(cut)));
        var folded = new RememberingFilter(new ASCIIFoldingFilter(new LowerCaseFilter(written)));
        return new TokenStreamComponents(
                cut, new WordFormsFilter(new KStemFilter(folded), written, folded));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /// A text as it is indexed, with the places at which sentences and paragraphs begin.
    TokenStream tokens(String field, Passage passage) {
        return new BoundaryFilter(tokenStream(field, passage.text()), passage);
    }

    /// The words of a piece of a query, each in all its forms.
    List<WordForms> words(String text) {
        try (var stream = tokenStream("query", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var words = new ArrayList<WordForms>();
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(WordForms.ofStem(term.toString()));
                } else {
                    words.add(words.removeLast().with(term.toString()));
                }
            }
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
