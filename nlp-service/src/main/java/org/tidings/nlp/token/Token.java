package org.tidings.nlp.token;

import java.util.Locale;
import org.tidings.contracts.Span;

/// A word, number or mark.
///
/// @param span into the stored text
/// @param form as written
/// @param tag of Universal Dependencies: `NOUN`, `PROPN`, `VERB`, `AUX`, `PUNCT` …
/// @param lemma in lower case; the form in lower case where none is known
/// @param sentence the place of its sentence in the list of sentences
public record Token(Span span, String form, String tag, String lemma, int sentence) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    public boolean is(String tag) {
        return this.tag.equals(tag);
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
