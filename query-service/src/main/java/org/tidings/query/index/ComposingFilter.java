package org.tidings.query.index;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes an accent that stands behind its letter part of it (Unicode's form NFC), and an
/// apostrophe the plain one: neither is seen, so neither may tell words apart.
final class ComposingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ComposingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String composed =
                    Normalizer.normalize(term, Normalizer.Form.NFC).replace('\u2019', '\'');
            term.setEmpty().append(composed);
        }
        return true;
    }

    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
