package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.Block.Kind;

/// Pages that tell machines the text of their article.
class LinkedBodyTest {
    private static final String ALL = Pages.FIRST + "\n" + Pages.SECOND + "\n" + Pages.THIRD;

    private static String page(String linked, String body) {
        return "<html><head><script type='application/ld+json'>"
                + linked
                + "</script></head><body>"
                + body
                + "</body></html>";
    }

    private static String linked(String body) {
        return "{\"@type\":\"NewsArticle\",\"headline\":\"Crane repaired\",\"articleBody\":\""
                + body.replace("\n", "\\n")
                + "\"}";
    }

    @Test
    void givenAPageMadeByScripts_whenExtracted_thenTheTextToldToMachinesIsItsText() {
        ExtractedPage page = Pages.read(page(linked(ALL), "<div id=app></div>"));

        assertThat(page.text()).isEqualTo(ALL);
        assertThat(page.blocks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<![CDATA[ %s ]]>",
                "<!-- %s -->",
                "/* the article */ %s",
                "//<![CDATA[\n%s\n//]]>",
                "[{\"@type\":\"BreadcrumbList\"}, %s]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"},%s,]}",
            })
    void givenLinkedDataInAWrapping_whenExtracted_thenItIsRead(String wrapping) {
        String page = page(wrapping.replace("%s", linked(ALL)), "<div id=app></div>");

        assertThat(Pages.read(page).text()).isEqualTo(ALL);
    }

    @Test
    void givenTwoDescriptionsOfOneArticle_whenExtracted_thenTheyCompleteEachOther() {
        String first =
                "{\"@type\":\"Article\",\"headline\":\"Crane repaired\",\"datePublished\":\"2026-03-02\"}";
        String html =
                page(first + "</script><script type='application/ld+json'>" + linked(ALL), "");

        ExtractedPage page = Pages.read(html);

        assertThat(page.text()).isEqualTo(ALL);
        assertThat(page.publishedIso()).isEqualTo("2026-03-02");
    }

    @Test
    void givenAQuotationMarkThatBreaksTheJson_whenExtracted_thenItsTimesAreKept() {
        String broken =
                "{\"@type\":\"NewsArticle\",\"headline\":\"The \"old\" crane\",\"datePublished\":\"2026-03-02T08:00:00Z\"}";

        assertThat(Pages.read(page(broken, "<p>" + Pages.FIRST + "</p>")).publishedIso())
                .isEqualTo("2026-03-02T08:00Z");
    }

    @Test
    void givenMarkupWithinTheText_whenExtracted_thenItIsStructureAndNoText() {
        String markup =
                "&lt;p&gt;"
                        + Pages.FIRST
                        + "&lt;/p&gt;&lt;h2&gt;What comes next&lt;/h2&gt;&lt;p&gt;"
                        + Pages.SECOND
                        + "&lt;/p&gt;";

        ExtractedPage page = Pages.read(page(linked(markup), "<div id=app></div>"));

        assertThat(page.text()).isEqualTo(Pages.FIRST + "\nWhat comes next\n" + Pages.SECOND);
        assertThat(page.blocks().get(1).kind()).isEqualTo(Kind.HEADING);
    }

    @Test
    void givenAParagraphInABoxThatLooksLikeFurniture_whenMachinesAreToldIt_thenItIsKept() {
        String body =
                Pages.article(
                        "<div class='newsletter-box'><p>A third one will follow soon, says the port.</p></div>");
        String told =
                Pages.FIRST
                        + "\n"
                        + Pages.SECOND
                        + "\nA third one will follow soon, says the port.\n"
                        + Pages.THIRD;

        assertThat(Pages.read(page(linked(told), body)).text()).isEqualTo(told);
    }

    @Test
    void givenTeasersBehindTheArticle_whenMachinesAreToldWhereItEnds_thenTheyAreLeftOut() {
        String body =
                "<main><h1>Crane repaired</h1><p>"
                        + Pages.FIRST
                        + "</p><h2>The ships</h2><p>"
                        + Pages.SECOND
                        + "</p><p>"
                        + Pages.THIRD
                        + "</p><p>The ferry line to the islands closes after a hundred years of service.</p></main>";

        assertThat(Pages.read(page(linked(ALL), body)).text())
                .isEqualTo(Pages.FIRST + "\nThe ships\n" + Pages.SECOND + "\n" + Pages.THIRD);
    }

    @Test
    void givenATextThatIsCutOff_whenExtracted_thenThePageIsTheText() {
        String cut = ALL.substring(0, ALL.length() / 2) + "…";

        assertThat(Pages.read(page(linked(cut), Pages.article(""))).text()).isEqualTo(ALL);
    }

    @Test
    void givenASummaryInsteadOfTheText_whenExtracted_thenThePageIsTheText() {
        String summary =
                "A crane in the port was mended before winter came, which pleased dockers and owners"
                        + " of ships alike, who had waited long for that to happen, and who had feared"
                        + " that the season would be lost to them for good.";

        assertThat(Pages.read(page(linked(summary), Pages.article(""))).text()).isEqualTo(ALL);
    }
}
