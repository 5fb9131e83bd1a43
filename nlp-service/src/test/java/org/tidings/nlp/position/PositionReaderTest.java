package org.tidings.nlp.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.facts.Facts;

class PositionReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The teachers' union opposes the merger.| REJECTS The teachers' union: the merger",
                "Farmers welcomed the new subsidy.| SUPPORTS Farmers: the new subsidy",
                "Residents have repeatedly called for a second bridge.| DEMANDS Residents: a second bridge",
                "The council ruled out any tax increase.| REJECTS The council: any tax increase",
                "Doctors warned that the ward would close.| WARNS Doctors: the ward would close",
                "The opposition will support the budget only if the fares are frozen.| CONDITIONS The opposition: the fares are frozen",
                "Environmental groups urged ministers to halt the drilling.| DEMANDS Environmental groups: ministers to halt the drilling",
                "The rebels refused to leave the valley.| REJECTS The rebels: to leave the valley"
            })
    void givenAStance_whenRead_thenItHasHolderAndTarget(String text, String position) {
        assertEquals(List.of(position.strip()), Facts.in(text).positions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We reject this plan,” the envoy said.",
                "The bank refused to comment.",
                "The court rejected the appeal.",
                "The results support this theory.",
                "The minister might oppose the bill."
            })
    void givenNoStanceOfTheArticlesOwnWords_whenRead_thenThereIsNone(String text) {
        assertEquals(List.of(), Facts.in(text).positions());
    }
}
