package org.tidings.query.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;

/// Under which names a country is found.
final class Countries {
    /// What English newspapers call countries that Unicode's data (CLDR) names otherwise.
    private static final Map<String, List<String>> OTHERWISE =
            Map.ofEntries(
                    Map.entry("BA", List.of("Bosnia")),
                    Map.entry("CD", List.of("DR Congo", "Democratic Republic of the Congo")),
                    Map.entry("CG", List.of("Republic of the Congo")),
                    Map.entry("CI", List.of("Ivory Coast")),
                    Map.entry("CV", List.of("Cabo Verde")),
                    Map.entry("CZ", List.of("Czech Republic")),
                    Map.entry("GB", List.of("UK", "Britain", "Great Britain")),
                    Map.entry("MM", List.of("Myanmar", "Burma")),
                    Map.entry("PS", List.of("Palestine")),
                    Map.entry("SZ", List.of("Swaziland")),
                    Map.entry("TL", List.of("East Timor")),
                    Map.entry("TR", List.of("Turkey")),
                    Map.entry("US", List.of("United States of America")),
                    Map.entry("VA", List.of("Vatican", "Holy See")));

    private Countries() {}

    /// Its codes of two and three letters (ISO 3166-1) and its English names.
    ///
    /// @param code of two letters
    static List<String> names(String code) {
        var country = Locale.of("", code);
        return Stream.of(
                        Stream.of(code, country.getDisplayCountry(Locale.ENGLISH)),
                        longCode(country),
                        OTHERWISE.getOrDefault(code, List.of()).stream())
                .flatMap(names -> names)
                .map(Names::key)
                .distinct()
                .toList();
    }

    private static Stream<String> longCode(Locale country) {
        try {
            return Stream.of(country.getISO3Country());
        } catch (MissingResourceException none) {
            return Stream.empty();
        }
    }
}
