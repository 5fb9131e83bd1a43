package org.tidings.ingest.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {
    private static RobotsRules rules(String robots) {
        return RobotsRules.parse(robots.getBytes(StandardCharsets.UTF_8), "text/plain", "Tidings");
    }

    private static URI page(String path) {
        return URI.create("https://harbour-post.example" + path);
    }

    @Test
    void givenAGroupOfOurs_whenAsked_thenItDecidesAndNotThatOfAll() {
        var rules =
                rules(
                        """
                        User-agent: *
                        Disallow: /

                        User-agent: tidings
                        Disallow: /archive
                        Allow: /archive/today$
                        Crawl-delay: 400
                        """);

        assertThat(rules.allows(page("/news"))).isTrue();
        assertThat(rules.allows(page("/archive/1999"))).isFalse();
        assertThat(rules.allows(page("/archive/today"))).isTrue();
        assertThat(rules.crawlDelay()).contains(Duration.ofSeconds(400));
    }

    @Test
    void givenSitemapLines_whenParsed_thenEachAddressIsThereOnce() {
        var rules =
                rules(
                        """
                        Sitemap: https://harbour-post.example/news map.xml
                        User-agent: other
                        Disallow: /
                        sitemap: https://harbour-post.example/b.xml
                        Sitemap: https://harbour-post.example/b.xml
                        Sitemap: no address at all
                        """);

        assertThat(rules.sitemaps())
                .extracting(URI::toString)
                .containsExactlyInAnyOrder(
                        "https://harbour-post.example/news%20map.xml",
                        "https://harbour-post.example/b.xml");
        assertThat(rules.crawlDelay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, READ",
        "302, NONE",
        "401, NONE",
        "403, NONE",
        "404, NONE",
        "410, NONE",
        "429, UNREACHABLE",
        "500, UNREACHABLE",
        "503, UNREACHABLE",
        "0, UNREACHABLE"
    })
    void givenAStatus_whenRead_thenItMeansWhatRfc9309Says(int status, RobotsAnswer meaning) {
        assertThat(RobotsAnswer.of(status)).isEqualTo(meaning);
    }

    @Test
    void givenAnUnreachableFile_whenItLastsAMonth_thenItNoLongerBinds() {
        var answer = RobotsAnswer.of(503);

        assertThat(answer.rules(Duration.ofDays(1)).allows(page("/"))).isFalse();
        assertThat(answer.rules(Duration.ofDays(30)).allows(page("/"))).isTrue();
        assertThat(RobotsAnswer.of(404).rules(Duration.ZERO).allows(page("/"))).isTrue();
        assertThat(answer.keptFor()).isLessThan(RobotsAnswer.NONE.keptFor());
    }

    @Test
    void givenNoise_whenParsed_thenThereAreRules() {
        var random = new Random(9309);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(4_000)];
            random.nextBytes(noise);
            assertThatCode(() -> RobotsRules.parse(noise, null, "tidings").allows(page("/")))
                    .doesNotThrowAnyException();
        }
        byte[] endless = "Disallow: /a\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThat(RobotsRules.parse(endless, null, "tidings").allows(page("/"))).isTrue();
    }

    @Test
    void givenAnHtmlPageInstead_whenParsed_thenEverythingIsAllowed() {
        var rules =
                RobotsRules.parse(
                        "<!DOCTYPE html><html><body>Disallow: /</body></html>"
                                .getBytes(StandardCharsets.UTF_8),
                        "text/html",
                        "tidings");

        assertThat(rules.allows(page("/"))).isTrue();
    }
}
