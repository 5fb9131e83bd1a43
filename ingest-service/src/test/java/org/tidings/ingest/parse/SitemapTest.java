package org.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final String NEWS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
                    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url><loc>https://harbour-post.example/a?x=1&y=2</loc><lastmod>2026-03-02</lastmod>
                <news:news><news:publication><news:name>Harbour Post</news:name><news:language>en</news:language></news:publication>
                  <news:publication_date>2026-03-02T10:00:00+01:00</news:publication_date>
                  <news:title>Cranes stop</news:title><news:keywords>port, strike</news:keywords></news:news>
                <image:image><image:loc>/a.jpg</image:loc></image:image></url>
              <url><loc> /b </loc></url>
              <url><lastmod>2026-03-02</lastmod></url>
            """; // never closed

    @Test
    void givenANewsSitemap_whenRead_thenItsArticlesAre() {
        var feed = Reading.feed(NEWS);

        assertThat(feed.format()).isEqualTo("sitemap");
        assertThat(feed.items()).hasSize(2);
        var item = feed.items().getFirst();
        assertThat(item.link()).isEqualTo("https://harbour-post.example/a?x=1&y=2");
        assertThat(item.title()).isEqualTo("Cranes stop");
        assertThat(item.published()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(item.updated()).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(item.tags()).containsExactly("port", "strike");
        assertThat(item.source()).isEqualTo("Harbour Post");
        assertThat(item.language()).isEqualTo("en");
        assertThat(item.enclosures().getFirst().url())
                .isEqualTo("https://harbour-post.example/a.jpg");
        assertThat(feed.items().getLast().link()).isEqualTo("https://harbour-post.example/b");
    }

    @Test
    void givenAPackedSitemap_whenRead_thenItIsTheSame() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(NEWS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Reading.feed(packed.toByteArray(), "application/x-gzip"))
                .isEqualTo(Reading.feed(NEWS));
    }

    @Test
    void givenAnIndex_whenRead_thenItsSitemapsAre() {
        var feed =
                Reading.feed(
                        """
                        <sitemapindex><sitemap><loc>https://harbour-post.example/1.xml.gz</loc></sitemap>
                        <sitemap><loc>2.xml</loc><sitemap>https://harbour-post.example/3.xml</sitemap></sitemapindex>
                        """);

        assertThat(feed.format()).isEqualTo("sitemapindex");
        assertThat(feed.items()).isEmpty();
        assertThat(feed.sitemaps())
                .containsExactly(
                        "https://harbour-post.example/1.xml.gz",
                        "https://harbour-post.example/feeds/2.xml",
                        "https://harbour-post.example/3.xml");
    }

    @Test
    void givenAddressesInLines_whenRead_thenEachIsAnItem() {
        assertThat(
                        Reading.feed(
                                        "https://harbour-post.example/a\r\n\nhttps://harbour-post.example/b")
                                .items())
                .extracting(FeedItem::link)
                .containsExactly(
                        "https://harbour-post.example/a", "https://harbour-post.example/b");
    }
}
