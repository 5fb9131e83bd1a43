package org.tidings.nlp.nationality;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.lexicon.WordList;

/// The countries of a text behind the adjectives and peoples that are made of their names.
public final class Nationalities {
    private static final Map<String, String> COUNTRIES =
            new WordList(Nationalities.class, "nationalities.txt").keyOf();

    private Nationalities() {}

    /// The usual English name of the country, also for the plural (`Russians`); null when a word is
    /// none of these. Capitals count: `polish` is no nationality.
    public static @Nullable String country(String word) {
        String country = COUNTRIES.get(word);
        boolean plural = country == null && word.length() > 4 && word.endsWith("s");
        return plural ? COUNTRIES.get(word.substring(0, word.length() - 1)) : country;
    }

    /// The country that a word at some place of a text means: the entity where the text names it
    /// elsewhere, else the name alone; null when the word is no nationality.
    public static @Nullable Party party(Entities entities, String word, Span span) {
        String country = country(word);
        if (country == null) {
            return null;
        }
        for (int entity = 0; entity < entities.all().size(); entity++) {
            var place = entities.get(entity);
            boolean named = place.name().equals(country) || place.aliases().contains(country);
            if (named && place.type() == Entity.Type.PLACE) {
                return new Party(place.name(), span, entity);
            }
        }
        return new Party(country, span, null);
    }
}
