package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {
    @ParameterizedTest
    @CsvSource({
        "write to jane@harbour.example today, harbour, 0.9, false",
        "see https://Harbour.example/News now, Harbour, 0.9, false",
        "the site harbour-board.example says, harbour, 0.9, false",
        "posted in alt.boats.harbour again, boats, 0.9, false",
        "a flat from Booking.com in Bari, Booking.com, 0.6, true",
        "the U.S. Treasury said, U.S. Treasury, 0.6, true",
        "we met at harbour board hall, harbour board, 0.5, false",
        "we met at harbour board hall, harbour board, 0.8, true",
        "she bought an iPhone there, iPhone, 0.6, true",
        "the GTC is not on my desk, GTC, 0.5, false",
        "أمس القاهرة, القاهرة, 0.6, true"
    })
    void givenAName_whenJudged_thenAddressesAndWhatIsUnsureAreNone(
            String text, String name, double confidence, boolean plausible) {
        int start = text.indexOf(name);
        var tagged =
                new TaggedName(
                        start, start + name.length(), TaggedName.Kind.ORGANIZATION, confidence);

        assertEquals(plausible, Plausibility.isPlausible(text, tagged));
    }
}
