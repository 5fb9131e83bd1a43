package org.tidings.localstack.bench.corpus;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.tidings.localstack.bench.corpus.CorpusArticle.NameType;

/// People, organisations, places and outlets, some of them in the news far more often than others.
final class InventedNames {
    private static final int PEOPLE = 5_000;
    private static final int ORGANIZATIONS = 2_000;
    private static final int PLACES = 1_000;
    private static final int OUTLETS = 200;

    /// Behind all words of texts.
    private static final int FIRST = 100_000;

    private static final List<String> COUNTRIES =
            List.of(
                    "US", "GB", "DE", "FR", "IN", "UA", "PL", "ES", "IT", "NL", "SE", "NO", "CA",
                    "AU", "JP", "BR", "ZA", "KE", "NG", "TR");
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "de", "fr", "es");
    private static final List<String> KINDS =
            List.of("PAPER", "WIRE", "BROADCASTER", "BLOG", "STATE", "GOVERNMENT");

    private final Zipf people = new Zipf(PEOPLE);
    private final Zipf organizations = new Zipf(ORGANIZATIONS);
    private final Zipf places = new Zipf(PLACES);
    private final Zipf outlets = new Zipf(OUTLETS);

    String name(NameType type, RandomGenerator random) {
        return switch (type) {
            case PERSON -> person(people.rank(random));
            case ORGANIZATION -> organization(organizations.rank(random));
            case PLACE -> capital(10_000 + places.rank(random));
        };
    }

    private static String person(int number) {
        return capital(number % 250) + " " + capital(1_000 + number);
    }

    private static String organization(int number) {
        return capital(7_000 + number) + " " + capital(9_500 + number % 100);
    }

    private static String capital(int number) {
        return InventedWords.capital(InventedWords.word(FIRST + number));
    }

    CorpusOutlet outlet(RandomGenerator random) {
        int number = outlets.rank(random);
        String name = capital(12_000 + number);
        return new CorpusOutlet(
                new UUID(1, number),
                new UUID(2, number),
                name + " Courier",
                name.toLowerCase(Locale.ROOT) + ".example",
                of(COUNTRIES, number),
                of(KINDS, number / 3));
    }

    String language(CorpusOutlet outlet) {
        return of(LANGUAGES, (int) outlet.id().getLeastSignificantBits());
    }

    private static String of(List<String> all, int number) {
        return all.get(number % all.size());
    }
}
