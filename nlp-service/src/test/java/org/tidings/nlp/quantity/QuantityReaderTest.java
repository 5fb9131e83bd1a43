package org.tidings.nlp.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.facts.Facts;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 17 people were killed in the blast.| AT_LEAST 17 killed",
                "The collapse left nearly 40 miners dead.| NEARLY 40 killed",
                "Police detained no fewer than a dozen students.| AT_LEAST 12 arrested",
                "The fire displaced about 2,300 residents.| ABOUT 2300 displaced",
                "More than thirty are missing.| MORE_THAN 30 missing",
                "The bridge cost €1.7 billion.| EXACT 1700000000 EUR",
                "Fares will rise by 4.5 per cent.| EXACT 4.5 %",
                "They sold half of the harvest.| EXACT 0.5 harvest",
                "The plant burns up to 90 tonnes of coal.| AT_MOST 90 tonne coal",
                "The union represents some six hundred and fifty drivers.| ABOUT 650 drivers",
                "Fewer than twenty boats came back.| AT_MOST 20 boats",
                "He waited for more than an hour.| MORE_THAN 1 hour",
                "The tunnel is 12 kilometres long.| EXACT 12 kilometre",
                "Over 3m votes were cast.| MORE_THAN 3000000 votes",
                "The army sent two and a half thousand soldiers.| EXACT 2500 soldiers"
            })
    void givenANumberThatCounts_whenRead_thenItHasValueBoundAndWhatIsCounted(
            String text, String quantity) {
        assertEquals(List.of(quantity.strip()), Facts.in(text).quantities());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The treaty was signed on 14 March 1998.",
                "Construction began in 2019 and ended in 2023.",
                "The session opened at 9.30 a.m. on Monday.",
                "Orla Venn, 47, walked home.",
                "The visitors won 3-1 at home.",
                "Call 020 7946 0018 for details.",
                "It was the 21st meeting of the panel.",
                "The two companies said nothing.",
                "One of them left.",
                "Article 5 does not apply.",
                "The 1990s were kinder."
            })
    void givenANumberThatCountsNothing_whenRead_thenItIsNoQuantity(String text) {
        assertEquals(List.of(), Facts.in(text).quantities());
    }

    @Test
    void givenARange_whenRead_thenItHasBothEnds() {
        var quantity =
                Facts.in("Between 40 and 60 houses burned.").findings().quantities().getFirst();

        assertEquals(40, quantity.value());
        assertEquals(60.0, quantity.upper());
        assertEquals("houses", quantity.what());
    }

    @Test
    void givenAnEarlierCount_whenRead_thenItCountsTheSame() {
        var facts = Facts.in("At least 31 people died, up from an earlier count of 24.");

        assertEquals(List.of("AT_LEAST 31 killed", "EXACT 24 killed"), facts.quantities());
    }
}
