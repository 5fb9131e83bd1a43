package org.tidings.nlp.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.GivenNames;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.role.Roles;

/// Whether a person is called he or she, as far as titles, roles and given names tell.
final class Genders {
    private static final Lexicon PEOPLE = Lexicon.of(Genders.class, "people.txt");
    private static final Set<String> MALE = PEOPLE.group("male");
    private static final Set<String> FEMALE = PEOPLE.group("female");

    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private Genders() {}

    static Gender of(Document document, Entity person, List<Entity.Role> roles) {
        for (Entity.Role role : roles) {
            var told = ofWords(role.title());
            if (told != Gender.UNKNOWN) {
                return told;
            }
        }
        for (Entity.Mention mention : person.mentions()) {
            int start = mention.span().start();
            var told = ofWords(wordBefore(document.text(), start));
            if (told != Gender.UNKNOWN) {
                return told;
            }
        }
        return ofName(person.name().split("\\s", -1)[0].toLowerCase(Locale.ROOT));
    }

    /// `Mr` or `Mrs.` directly before a name.
    private static String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && " .\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static Gender ofWords(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        // Whose wife somebody is tells of another.
        String last = lower.substring(Math.max(lower.indexOf("’s "), lower.indexOf("'s ")) + 1);
        for (String word : last.split("[^a-z]+", -1)) {
            if (MALE.contains(word)) {
                return Gender.MALE;
            }
            if (FEMALE.contains(word)) {
                return Gender.FEMALE;
            }
        }
        return Gender.UNKNOWN;
    }

    private static Gender ofName(String name) {
        if (name.startsWith("jean-")) { // Jean alone may be a woman, Jean-Luc is none.
            return Gender.MALE;
        }
        String given = name.split("-", 2)[0];
        if (GivenNames.isMale(given)) {
            return Gender.MALE;
        }
        boolean female = GivenNames.isFemale(given) || (given.length() > 3 && given.endsWith("a"));
        return female ? Gender.FEMALE : Gender.UNKNOWN;
    }

    static boolean isPersonNoun(String lemma) {
        return PEOPLE.group("person noun").contains(lemma)
                || MALE.contains(lemma)
                || FEMALE.contains(lemma);
    }

    static boolean isBodyNoun(String lemma) {
        return PEOPLE.group("body noun").contains(lemma);
    }

    static List<Entity.Role> roles(Document document, int entity) {
        return document.get(Roles.KIND).of(entity);
    }
}
