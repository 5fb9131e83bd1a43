package org.tidings.nlp.entity;

import java.util.List;
import java.util.Locale;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.section.Sections;

/// Leaves away what looks like a name only because a heading has capitals: `The Road Ahead`, where
/// the text itself speaks of the road ahead.
final class HeadlineWords {
    private final Document document;
    private final Sections sections;

    HeadlineWords(Document document) {
        this.document = document;
        this.sections = document.get(Sections.KIND);
    }

    List<Name> without(List<Name> names) {
        return names.stream().filter(name -> !isOrdinary(name, names)).toList();
    }

    private boolean isOrdinary(Name name, List<Name> names) {
        String ordinary = name.text().toLowerCase(Locale.ROOT);
        boolean elsewhere =
                names.stream()
                        .anyMatch(
                                other ->
                                        other.key().equals(name.key())
                                                && !sections.isHeading(other.span()));
        return name.words().length > 1
                && sections.isHeading(name.span())
                && !elsewhere
                && isWritten(ordinary);
    }

    /// Whether the text has these very words, none of them cut.
    private boolean isWritten(String words) {
        String text = document.text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean opens = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean closes = end == text.length() || !Character.isLetter(text.charAt(end));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }
}
