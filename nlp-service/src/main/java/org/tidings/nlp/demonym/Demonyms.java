package org.tidings.nlp.demonym;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Tokens;

/// Finds the country that an adjective or a people is called after.
public final class Demonyms {
    /// By word, the names of its country, the usual one first.
    private static final Map<String, List<String>> COUNTRIES = new HashMap<>();

    static {
        var words = new WordList(Demonyms.class, "demonyms.txt");
        for (String country : words.keys()) {
            List<String> names = Arrays.asList(country.split("\\|", -1));
            words.list(country).forEach(word -> COUNTRIES.put(word, names));
        }
    }

    private Demonyms() {}

    /// Whether something is called so after a country; case counts.
    public static boolean isKnown(String words) {
        return COUNTRIES.containsKey(words);
    }

    /// The country as a party: the article's place of that name where there is one.
    ///
    /// @param words such as `Russian`, `South Korean`
    /// @param span where they stand
    /// @return null when nothing is called so after a country
    public static @Nullable Party country(String words, Span span, Entities entities) {
        var names = COUNTRIES.get(words);
        if (names == null) {
            return null;
        }
        for (int entity = 0; entity < entities.all().size(); entity++) {
            var place = entities.get(entity);
            if (place.type() == Entity.Type.PLACE && isNamed(place, names)) {
                return new Party(place.name(), span, entity);
            }
        }
        return new Party(names.getFirst(), span, null);
    }

    /// The first country within a span that something is called after, of two words before one:
    /// `South Korean`. Null when there is none.
    public static @Nullable Party first(Document document, Span within) {
        var words = document.get(Tokens.KIND).within(within);
        var entities = document.get(Entities.KIND);
        for (int at = 0; at < words.size(); at++) {
            for (int last = Math.min(at + 2, words.size()) - 1; last >= at; last--) {
                var span = new Span(words.get(at).start(), words.get(last).end());
                Party country = country(document.text(span), span, entities);
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Entity place, List<String> names) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream())
                .map(name -> name.replace(".", "").replaceFirst("^(?i:the) ", ""))
                .anyMatch(name -> names.stream().anyMatch(one -> same(one, name)));
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
