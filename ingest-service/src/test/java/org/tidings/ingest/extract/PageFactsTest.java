package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {
    @Test
    void givenACreditBesideTheHeadline_whenExtracted_thenTheBylineHasIt() {
        String text = "<p>" + "The ferry sails again since the morning. ".repeat(12) + "</p>";
        String named =
                "<article><h1>Ferry</h1><p class='meta'><span class='by'>From our reporter Ada"
                        + " North</span> · <span class='credit'>This report is by Quillon Wire."
                        + "</span></p>%s</article>".formatted(text);
        String worded =
                "<article><h1>Ferry</h1><div class='who'>Written by Ada North. Agency: Quillon"
                        + " Wire. 3 March 2026</div>%s</article>".formatted(text);
        String picture =
                "<article><h1>Ferry</h1><figure><figcaption class='credit'>Quillon Wire"
                        + "</figcaption></figure>%s</article>".formatted(text);

        assertThat(bylineOf(named)).endsWith("This report is by Quillon Wire.");
        assertThat(bylineOf(worded)).endsWith("Agency: Quillon Wire");
        assertThat(bylineOf(picture)).isNull();
    }

    private static @Nullable String bylineOf(String body) {
        return new PageExtractor()
                .extract(
                        ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        null,
                        null)
                .byline();
    }

    @Test
    void givenAPageThatSaysMuch_whenExtracted_thenItsFactsAreThere() {
        var page =
                Pages.read(
                        """
                        <html lang=en_GB><meta property=og:image content=/crane.jpg>
                        <meta property=article:section content=Ports>
                        <script type='application/ld+json'>{"@type":"NewsArticle","headline":"Crane",
                         "author":[{"@type":"Person","name":"Ada North"},"Ben West",
                          {"@type":"Organization","name":"The Paper"}],
                         "isAccessibleForFree":"False"}</script>"""
                                + Pages.article(
                                        "<ul class='key-points'><li>The crane is repaired soon</li>"
                                                + "<li>Another one has been ordered</li></ul>"));

        assertThat(page.facts().authors()).containsExactly("Ada North", "Ben West");
        assertThat(page.byline()).isEqualTo("Ada North, Ben West");
        assertThat(page.facts().language()).isEqualTo("en-GB");
        assertThat(page.facts().section()).isEqualTo("Ports");
        assertThat(page.facts().leadImage()).hasToString("https://news.example/crane.jpg");
        assertThat(page.facts().paywalled()).isTrue();
        assertThat(page.facts().highlights())
                .containsExactly("The crane is repaired soon", "Another one has been ordered");
        assertThat(page.text()).doesNotContain("repaired soon");
    }

    @Test
    void givenAPageThatSaysNothing_whenExtracted_thenItsFactsAreUnknown() {
        var page = Pages.read("<p>" + Pages.FIRST);

        assertThat(page.facts()).isEqualTo(org.tidings.contracts.PageFacts.NONE);
        assertThat(page.canonical()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, text/html; charset=iso-8859-1",
        "UTF-8, text/html",
        "windows-1252, text/html; charset=utf-8",
        "windows-1252, text/html",
        "ISO-8859-1, text/html; charset=ISO-8859-1",
        "windows-1251, text/html; charset=windows-1251",
        "UTF-16LE, text/html",
        "Shift_JIS, text/html; charset=shift_jis",
        "GBK, text/html; charset=gb2312"
    })
    void givenBytesInACharset_whenItIsNamedRightOrWrong_thenTheTextIsRight(
            String charset, String contentType) {
        String word =
                switch (charset) {
                    case "windows-1251" -> "Причал";
                    case "Shift_JIS" -> "港湾";
                    case "GBK" -> "港口";
                    default -> "Größe";
                };
        byte[] body = ("<p>" + Pages.FIRST + " " + word + ".").getBytes(Charset.forName(charset));

        var page = new PageExtractor().extract(body, contentType, null, null);

        assertThat(page.text()).contains(word);
    }

    @Test
    void givenOneBrokenByteInUtf8_whenExtracted_thenTheRestIsRight() {
        byte[] body =
                ("<p>" + Pages.FIRST + " Größe, Länge, Maß?").getBytes(StandardCharsets.UTF_8);
        body[body.length - 1] = (byte) 0xFF;

        assertThat(new PageExtractor().extract(body, null, null, null).text())
                .contains("Größe, Länge, Maß");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Crane repaired - The Paper; The Paper",
                "Crane repaired｜新聞; 新聞",
                "Crane repaired - News; ''",
                "Crane repaired : the old one • The Paper; The Paper",
            })
    void givenATitleWithItsSite_whenExtracted_thenTheSiteIsCut(String title, String site) {
        String named = site.isEmpty() ? "" : "<meta property=og:site_name content='" + site + "'>";

        String found =
                Pages.read("<title>" + title + "</title>" + named + "<p>" + Pages.FIRST).title();

        assertThat(found).isIn("Crane repaired", "Crane repaired : the old one");
    }

    @Test
    void givenASectionInTheHeadline_whenExtracted_thenTheSharedTitleIsTaken() {
        var page =
                Pages.read(
                        "<meta property=og:title content='The crane of the port is repaired'>"
                                + "<h1>Ports | The crane of the port is repaired</h1><p>"
                                + Pages.FIRST);

        assertThat(page.title()).isEqualTo("The crane of the port is repaired");
    }

    @Test
    void givenABoxAboutTheAuthor_whenExtracted_thenItsSentenceIsNoByline() {
        var page =
                Pages.read(
                        Pages.article("")
                                .replace(
                                        "</main>",
                                        "<div class=author-bio>Ada North has covered the port since 2011 and"
                                                + " lives by the sea with two dogs.</div></main>"));

        assertThat(page.byline()).isNull();
    }
}
