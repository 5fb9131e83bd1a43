package org.tidings.ingest.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.problem.ProblemException;

class CsvReaderTest {
    @Test
    void givenATableInAnyOrder_whenRead_thenEachFeedKnowsItsLine() {
        String table =
                """
                \uFEFFTitle,note,URL,collection
                "Quay, news",x,https://quay.example/rss,Ports

                "Two
                lines",,https://hill.example/rss
                '=SUM(A1),,https://sum.example/rss,
                """;

        var feeds = CsvReader.read(table.getBytes(UTF_8));

        assertThat(feeds)
                .extracting(ListedFeed::url)
                .containsExactly(
                        "https://quay.example/rss",
                        "https://hill.example/rss",
                        "https://sum.example/rss");
        assertThat(feeds)
                .extracting(ListedFeed::title)
                .containsExactly("Quay, news", "Two\nlines", "=SUM(A1)");
        assertThat(feeds).extracting(ListedFeed::collection).containsExactly("Ports", null, null);
        assertThat(feeds).extracting(ListedFeed::line).containsExactly(2, 4, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "address,title\nhttps://quay.example/rss,x\n", "url\n\"open\n"})
    void givenWhatIsNoTableOfFeeds_whenRead_thenTheProblemSaysSo(String table) {
        assertThatThrownBy(() -> CsvReader.read(table.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem().type())
                                        .hasToString("urn:tidings:problem:import-unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@home", "\tx", "'quoted", "plain", ""})
    void givenAnyText_whenWrittenIntoACellAndRead_thenItIsTheSameAndNoFormula(String text) {
        String cell = CellText.write(text);

        assertThat(CellText.read(cell)).isEqualTo(text);
        assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
    }
}
