package org.tidings.nlp.entity;

import java.util.Locale;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;

/// A name in the text before it is known which names mean the same.
///
/// @param text of the name, without possessive ending
record Name(Span span, String text, Entity.Type type, double confidence, String why) {
    Name as(Entity.Type other, String rule) {
        return new Name(span, text, other, confidence, rule);
    }

    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    String[] words() {
        return text.split("[\\s\u00a0]+", -1);
    }

    String last() {
        String[] words = words();
        return words[words.length - 1];
    }

    boolean overlaps(Name other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
