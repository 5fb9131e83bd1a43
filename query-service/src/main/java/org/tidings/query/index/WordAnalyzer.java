package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How text and queries become words: cut by Unicode's rules (UAX #29), without case, without
/// accents, and stemmed lightly by a dictionary of English (Krovetz 1993), which leaves words of
/// other languages nearly always as they are. No word is left out, so phrases keep their
/// distances.
final class WordAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var cut = new StandardTokenizer();
        var words = new LowerCaseFilter(new EnglishPossessiveFilter(cut));
        return new TokenStreamComponents(cut, new KStemFilter(new ASCIIFoldingFilter(words)));
    }

    /// The words of a piece of a query, as they stand in the index.
    List<String> words(String text) {
        try (var stream = tokenStream(ArticleFields.TEXT, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var words = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
