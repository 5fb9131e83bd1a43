package org.tidings.nlp.entity;

import java.util.List;
import java.util.Locale;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Tokens;

/// Leaves away what looks like a name only because a heading has capitals: `The Road Ahead`, where
/// the text itself speaks of the road ahead.
final class HeadlineWords {
    private final Document document;
    private final Sections sections;
    private final Tokens tokens;

    HeadlineWords(Document document) {
        this.document = document;
        this.sections = document.get(Sections.KIND);
        this.tokens = document.get(Tokens.KIND);
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
        return sections.isHeading(name.span())
                && !elsewhere
                && ((isWritten(ordinary) && isNoPlace(name)) || isOfPeople(name));
    }

    /// A town may be in lower case elsewhere by mere haste.
    private static boolean isNoPlace(Name name) {
        return name.words().length > 1 || name.type() == Entity.Type.ORGANIZATION;
    }

    /// European Concerns, where the text speaks of concern.
    private boolean isOfPeople(Name name) {
        var words = tokens.within(name.span());
        return words.size() == 2
                && NameWords.isNever(words.getFirst().form())
                && !NameWords.isOrganization(words.getLast().form())
                && tokens.all().stream()
                        .anyMatch(
                                other ->
                                        !other.isCapitalized()
                                                && other.lemma().equals(words.getLast().lemma()));
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
