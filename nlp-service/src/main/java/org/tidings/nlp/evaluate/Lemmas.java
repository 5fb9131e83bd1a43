package org.tidings.nlp.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// The words of content that a point of an article and the chosen sentences share.
final class Lemmas {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    private Lemmas() {}

    static Set<String> of(Document document) {
        return of(document, new Span(0, document.text().length()));
    }

    static Set<String> of(Document document, Span span) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : document.get(Tokens.KIND).within(span)) {
            if (CONTENT.contains(token.tag())) {
                lemmas.add(token.lemma());
            }
        }
        return lemmas;
    }

    static Set<String> of(Document document, List<Span> spans) {
        Set<String> lemmas = new HashSet<>();
        spans.forEach(span -> lemmas.addAll(of(document, span)));
        return lemmas;
    }

    /// A point counts as covered when half of its lemmas appear.
    static boolean covers(Set<String> said, Set<String> point) {
        return 2 * point.stream().filter(said::contains).count() >= point.size();
    }
}
