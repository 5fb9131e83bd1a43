package org.tidings.nlp.party;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.nationality.Nationalities;

/// A country that takes part by the adjective or the people made of its name: `Russian strikes`.
public final class CountryParty {
    private CountryParty() {}

    /// The country that a word at some place of a text means: the entity where the text names it
    /// elsewhere, else the name alone; null when the word is no nationality.
    public static @Nullable Party of(Entities entities, String word, Span span) {
        String country = Nationalities.country(word);
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
