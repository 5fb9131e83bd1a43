package org.tidings.ingest.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleCollected;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;

@QuarkusTest
class SitemapsTest extends BackfillTest {
    private void xml(String address, String body) {
        site().put(address, new Page(200, Map.of("Content-Type", "application/xml"), body));
    }

    private static String index(String... places) {
        return "<?xml version=\"1.0\"?><sitemapindex"
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + String.join("", places)
                + "</sitemapindex>";
    }

    private static String sitemap(String url, String modified) {
        return "<sitemap><loc>" + url + "</loc><lastmod>" + modified + "</lastmod></sitemap>";
    }

    private static String pages(String... places) {
        return "<?xml version=\"1.0\"?><urlset"
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
                + String.join("", places)
                + "</urlset>";
    }

    private static String page(String url, String more) {
        return "<url><loc>" + url + "</loc>" + more + "</url>";
    }

    private static String dated(String date) {
        return "<news:news><news:publication_date>" + date + "</news:publication_date></news:news>";
    }

    private static String modified(String date) {
        return "<lastmod>" + date + "</lastmod>";
    }

    private void article(String address, String published) {
        String head =
                published == null
                        ? ""
                        : "<meta property=\"article:published_time\" content=\""
                                + published
                                + "\">";
        site().put(
                        address,
                        Page.html(
                                Newspaper.page("About " + address, "Text of " + address + ".")
                                        .replace("<head>", "<head>" + head)));
    }

    private UUID start(String sitemap, String from, String to) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("kind", "SITEMAP");
        draft.put("sitemap", sitemap);
        draft.put("from", from);
        draft.put("to", to);
        return idOf(start("pat", draft));
    }

    private List<String> collectedAt(String start) {
        return collectedOfHistory()
                .matching(a -> String.valueOf(a.provenance().url()).startsWith(start))
                .stream()
                .map(ArticleCollected::provenance)
                .map(provenance -> provenance.url().getPath())
                .sorted()
                .toList();
    }

    @Test
    void givenAnIndexOfSitemaps_whenARangeIsCollected_thenThePagesOfTheRangeAreArticles() {
        xml(
                "ebb.example/map.xml",
                index(
                        sitemap("http://ebb.example/map-january.xml", "2026-02-03"),
                        sitemap("http://ebb.example/map-last-year.xml", "2025-12-31"),
                        sitemap("http://ebb.example/map-gone.xml", "2026-02-03")));
        xml(
                "ebb.example/map-january.xml",
                pages(
                        page("http://ebb.example/map/in", dated("2026-01-10T08:00:00+01:00")),
                        page("http://ebb.example/map/out", dated("2026-02-02")),
                        page("http://ebb.example/map/edited", modified("2026-03-09")),
                        page("http://ebb.example/map/later", modified("2026-03-09")),
                        page("http://ebb.example/map/older", modified("2025-11-01")),
                        page("http://ebb.example/map/modified-only", modified("2026-01-31")),
                        page("http://ebb.example/map/unknown", ""),
                        page("http://ebb.example/map/in", dated("2026-01-10"))));
        article("ebb.example/map/in", null);
        article("ebb.example/map/edited", "2026-01-20T10:00:00Z");
        article("ebb.example/map/later", "2026-02-20T10:00:00Z");
        article("ebb.example/map/modified-only", null);
        article("ebb.example/map/unknown", null);

        UUID backfill = start("http://ebb.example/map.xml", "2026-01-01", "2026-01-31");
        var end = awaitEnd(backfill);

        assertThat(collectedAt("http://ebb.example/map/"))
                .containsExactly("/map/edited", "/map/in", "/map/modified-only");
        assertThat(end.getLong("progress.done")).isEqualTo(3);
        assertThat(end.getLong("progress.skipped")).isEqualTo(2);
        assertThat(end.getLong("progress.failed")).isEqualTo(1);
        assertThat(end.getLong("progress.total")).isEqualTo(6);
        assertThat(end.getString("failures[0].url")).endsWith("/map-gone.xml");
        assertThat(items(backfill, "SKIPPED").getList("items.reason", String.class))
                .anyMatch(reason -> reason.contains("outside the range"))
                .anyMatch(reason -> reason.contains("nobody says"));
        assertThat(site().requestsFor("ebb.example/map-last-year.xml")).isZero();
        assertThat(site().requestsFor("ebb.example/map/out")).isZero();
        assertThat(site().requestsFor("ebb.example/map/older")).isZero();
    }

    @Test
    void givenAnIndexThatNamesItself_whenCollected_thenItEnds() {
        xml("ebb.example/loop.xml", index(sitemap("http://ebb.example/loop.xml", "2026-02-03")));

        var end = awaitEnd(start("http://ebb.example/loop.xml", null, null));

        assertThat(end.getLong("progress.total")).isZero();
        assertThat(site().requestsFor("ebb.example/loop.xml")).isEqualTo(1);
    }

    @Test
    void givenNoSitemap_whenCollected_thenTheFailureSaysSo() {
        site().put("ebb.example/no-map.xml", Page.html("<p>Hello</p>"));

        var end = awaitEnd(start("http://ebb.example/no-map.xml", null, null));

        assertThat(end.getLong("progress.failed")).isEqualTo(1);
        assertThat(end.getString("failures[0].reason")).contains("no sitemap");
    }
}
