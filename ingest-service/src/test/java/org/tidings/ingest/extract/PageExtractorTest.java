package org.tidings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.PublicationTime.Known;
import org.tidings.ingest.fetch.FetchedDocument;

class PageExtractorTest {
    private static final String LONG =
            "The harbour master said that the crane would be repaired before the winter, and that"
                    + " the two ships which wait outside would be the first to be unloaded.";

    private static ExtractedPage extract(String html) {
        return new PageExtractor()
                .extract(
                        new FetchedDocument(
                                URI.create("https://news.example/a"),
                                List.of(),
                                ByteString.encodeUtf8(html),
                                "text/html; charset=utf-8",
                                null,
                                null,
                                Instant.EPOCH),
                        "The Paper");
    }

    private static ExtractedPage article(String inside) {
        return extract("<html><body><article>" + inside + "</article></body></html>");
    }

    @Test
    void givenAPageWithFurniture_whenExtracted_thenOnlyTheArticleIsLeft() {
        var page =
                extract(
                        """
                        <html><head><title>Crane repaired | The Paper</title>
                        <meta property="og:site_name" content="The Paper">
                        <link rel="canonical" href="/canonical"></head>
                        <body class="page with-sidebar"><header><h1>The Paper</h1></header>
                        <nav><a>Home</a></nav><div class="cookie-consent"><p>Cookies?</p></div>
                        <main><article class="story"><header><h1>Crane repaired</h1>
                        <p class="byline">By <span class="author">Tessa Quill</span></p>
                        <time datetime="2026-03-02">2 March</time></header>
                        <figure><img><figcaption>A crane</figcaption></figure>
                        <div class="social-share"><a>Share</a></div>
                        <p>%s</p><h2>What&nbsp;next</h2><ul><li>One   crane</li><li><p>Two</p></li></ul>
                        <p>First<br>second &shy;line</p>
                        <div id="related-links"><p>More</p></div>
                        <section class="comments"><p>me: first!</p></section></article></main>
                        <aside><p>Advert</p></aside><footer>Imprint</footer>
                        <script>var x = "no";</script></body></html>
                        """
                                .formatted(LONG));

        assertThat(page.text())
                .isEqualTo(LONG + "\nWhat next\n- One crane\n- Two\nFirst\nsecond line");
        assertThat(page.title()).isEqualTo("Crane repaired");
        assertThat(page.byline()).isEqualTo("Tessa Quill");
        assertThat(page.canonical()).hasToString("https://news.example/canonical");
        assertThat(page.published())
                .isEqualTo(
                        new PublicationTime(
                                Instant.parse("2026-03-02T00:00:00Z"), Known.MARKUP, "2026-03-02"));
    }

    @Test
    void givenTheSeedArticleAsAPage_whenExtracted_thenEveryLineIsThere() throws IOException {
        String seed = Files.readString(seed());

        var page =
                extract(
                        "<html><body><nav>Home</nav><main><article>"
                                + asHtml(seed)
                                + "</article></main><footer>Imprint</footer></body></html>");

        assertThat(page.text().lines()).containsExactlyElementsOf(seed.lines().toList());
        assertThat(page.title()).isEqualTo("Americans in Kyiv: A New Push for Peace?");
        assertThat(page.byline()).isNull();
        assertThat(page.published()).isEqualTo(PublicationTime.UNKNOWN);
    }

    private static Path seed() {
        String root = System.getProperty("tidings.root", "..");
        return Path.of(root).resolve("seeds/000_4f6ff7d9bb5f2af5.txt");
    }

    private static String asHtml(String seed) {
        return seed.lines()
                .map(
                        line -> {
                            if (line.startsWith("- ")) {
                                return "<ul><li>" + line.substring(2) + "</li></ul>";
                            }
                            if (line.startsWith("Americans in Kyiv")) {
                                return "<h1>" + line + "</h1>";
                            }
                            return line.length() < 60
                                    ? "<h2>" + line + "</h2>"
                                    : "<p>" + line + "</p>";
                        })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void givenTimesInSeveralPlaces_whenExtracted_thenTheMostTellingCounts() {
        String markup = "<time datetime='2026-03-03T08:00:00Z'>3 March</time><p>" + LONG + "</p>";
        String meta =
                "<meta property='article:published_time' content='2026-03-02T10:00:00+01:00'>";
        String jsonLd =
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\","
                        + "\"datePublished\":\"2001-01-01\"},{\"@type\":[\"NewsArticle\"],"
                        + "\"datePublished\":\"2026-03-01T10:00:00Z\"}]}</script>";

        assertThat(article(markup).published().known()).isEqualTo(Known.MARKUP);
        assertThat(article(meta + markup).published().at()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(article(jsonLd + meta + markup).published())
                .isEqualTo(
                        new PublicationTime(
                                Instant.parse("2026-03-01T10:00:00Z"),
                                Known.JSON_LD,
                                "2026-03-01T10:00:00Z"));
        assertThat(
                        article("<script type='application/ld+json'>{broken</script>" + meta)
                                .published())
                .extracting(PublicationTime::known)
                .isEqualTo(Known.META);
    }

    @Test
    void givenAPageThatNamesNobody_whenExtracted_thenTheBylineIsUnknown() {
        assertThat(article("<p>" + LONG).byline()).isNull();
        assertThat(article("<meta name=author content='The Paper'><p>" + LONG).byline()).isNull();
        assertThat(article("<meta name=author content='https://x.example/'><p>").byline()).isNull();
        assertThat(article("<meta name=author content='Ada North'><p>").byline())
                .isEqualTo("Ada North");
    }

    @ParameterizedTest
    @CsvSource({
        "Ship sinks | The Paper, Ship sinks",
        "Ship sinks - and rises, Ship sinks - and rises",
        "The Paper: Ship sinks, The Paper: Ship sinks"
    })
    void givenATitleOnly_whenExtracted_thenTheSitesNameIsCut(String written, String title) {
        assertThat(extract("<title>" + written + "</title>").title()).isEqualTo(title);
    }

    @Test
    void givenAPageOfNestedTags_whenExtracted_thenItEnds() {
        var page = extract("<div class='x'>".repeat(100_000) + "<p>" + LONG);

        assertThat(page.text()).contains("harbour master");
    }

    @Test
    void givenAPageWithoutText_whenExtracted_thenTheTextIsEmpty() {
        assertThat(extract("").text()).isEmpty();
        assertThat(extract("<nav>Home</nav>").text()).isEmpty();
    }
}
