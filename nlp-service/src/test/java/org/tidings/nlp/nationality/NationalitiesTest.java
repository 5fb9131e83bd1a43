package org.tidings.nlp.nationality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalitiesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "French,France",
                "Ukrainians,Ukraine",
                "South Korean,South Korea",
                "Swiss,Switzerland",
                "polish,-",
                "Berlin,-",
                "s,-"
            })
    void givenAWord_whenItIsANationality_thenItsCountryIsKnown(String word, String country) {
        assertEquals(country, Nationalities.country(word));
    }
}
