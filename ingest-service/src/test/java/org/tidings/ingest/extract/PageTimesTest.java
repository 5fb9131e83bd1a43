package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.PublicationTime.Known;

class PageTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 March 2026; 2026-03-02",
                "March 2nd, 2026; 2026-03-02",
                "Mar 2, 2026 at 5:49 p.m.; 2026-03-02T17:49",
                "2. März 2026, 17.49 Uhr; 2026-03-02T17:49",
                "2. Jänner 2026; 2026-01-02",
                "02.03.2026; 2026-03-02",
                "2 mars 2026; 2026-03-02",
                "Publié le 1er août 2025; 2025-08-01",
                "2 de marzo de 2026; 2026-03-02",
                "2 de março de 2026; 2026-03-02",
                "2 marzo 2026; 2026-03-02",
                "2 maart 2026; 2026-03-02",
                "2 marca 2026; 2026-03-02",
                "2 Mart 2026; 2026-03-02",
                "2 марта 2026; 2026-03-02",
                "2026年3月2日; 2026-03-02",
                "2026-03-02 17:49:05; 2026-03-02T17:49:05",
                "2026/3/2; 2026-03-02",
                "03/25/2026; 2026-03-25",
            })
    void givenATimeAsPeopleWriteIt_whenPrintedUnderTheHeadline_thenItIsRead(
            String written, String iso) {
        var page =
                Pages.read(
                        Pages.article("")
                                .replace("</h1>", "</h1><div class=line>" + written + "</div>"));

        assertThat(page.publishedIso()).isEqualTo(iso);
        assertThat(page.published().known()).isEqualTo(Known.MARKUP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<div>© 2026 The Paper</div>",
                "<div>32.13.2026</div>",
                "<div>2 March 1914</div>",
                "<div>2 March 2999</div>",
                "<div id=comments><p>Joe, 2 March 2026</p></div>",
            })
    void givenWhatIsNoTimeOfPublication_whenExtracted_thenItIsUnknown(String html) {
        var page = Pages.read(Pages.article("").replace("</main>", "</main>" + html));

        assertThat(page.published()).isEqualTo(PublicationTime.UNKNOWN);
    }

    @Test
    void givenLinkedDataOfRelatedArticles_whenExtracted_thenOnlyThePagesOwnCounts() {
        var page =
                Pages.read(
                        """
                        <script type='application/ld+json'>{"@graph":[
                        {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle",
                         "headline":"Ferry","datePublished":"2020-01-01"}]},
                        {"@type":"NewsArticle","headline":"Crane",
                         "datePublished":"2026-03-02T17:49:00+01:00",
                         "dateModified":"2026-03-03T08:00:00+01:00"}]}</script>"""
                                + Pages.article(""));

        assertThat(page.publishedIso()).isEqualTo("2026-03-02T17:49+01:00");
        assertThat(page.published().at()).isEqualTo("2026-03-02T16:49:00Z");
        assertThat(page.modified().at()).isEqualTo("2026-03-03T07:00:00Z");
        assertThat(page.modified().known()).isEqualTo(Known.JSON_LD);
    }

    @Test
    void givenAnEveningToldInUtc_whenTheLocalTimeIsPrinted_thenTheDayIsTheOutletsOwn() {
        var page =
                Pages.read(
                        "<meta property='article:published_time' content='2026-03-03T01:49:09Z'>"
                                + Pages.article("")
                                        .replace(
                                                "</h1>",
                                                "</h1><span>March 2, 2026 at 5:49 p.m.</span>"));

        assertThat(page.publishedIso()).isEqualTo("2026-03-02T17:49:09-08:00");
        assertThat(page.published().at()).isEqualTo("2026-03-03T01:49:09Z");
    }

    @Test
    void givenADayInTheAddressOnly_whenExtracted_thenItIsKnownByTheUrl() {
        var page =
                Pages.read(
                        "<link rel=canonical href='https://news.example/2026/03/02/crane'>"
                                + Pages.article(""));

        assertThat(page.publishedIso()).isEqualTo("2026-03-02");
        assertThat(page.published().known()).isEqualTo(Known.URL);
    }

    @Test
    void givenTwoPlacesThatAgreeAgainstTheFirst_whenExtracted_thenTheyAreBelieved() {
        var page =
                Pages.read(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                                + "\"datePublished\":\"2026-02-20T08:00:00Z\"}</script>"
                                + "<meta property=article:published_time content=2026-03-02T08:00:00Z>"
                                + "<h1>Crane repaired</h1><p>2 March 2026</p><p>"
                                + Pages.FIRST);

        assertThat(page.publishedIso()).startsWith("2026-03-02");
    }

    @Test
    void givenATimeThatOnlyThePagesScriptsKnow_whenExtracted_thenItIsRead() {
        var page =
                Pages.read(
                        "<h1>Crane repaired</h1><p>"
                                + Pages.FIRST
                                + "</p><script>var data = {\"id\":7,\"published_at\":\"2026-03-02T06:22:28+01:00\"};</script>");

        assertThat(page.publishedIso()).startsWith("2026-03-02T06:22:28");
    }
}
