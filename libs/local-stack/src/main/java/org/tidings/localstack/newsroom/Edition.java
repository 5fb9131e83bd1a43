package org.tidings.localstack.newsroom;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All that the newsroom serves while its clock stands at one moment.
///
/// @param at the newsroom's own time
/// @param sites by host, with what is out by then
/// @param pages by host and path
record Edition(Instant at, Map<String, Site> sites, Map<String, Map<String, Page>> pages) {

    static Edition of(Map<String, Site> all, Instant at) {
        var sites = new TreeMap<String, Site>();
        var pages = new HashMap<String, Map<String, Page>>();
        all.forEach(
                (host, whole) -> {
                    var site = whole.asOf(at);
                    sites.put(host, site);
                    pages.put(host, SitePages.of(site));
                });
        return new Edition(at, sites, pages);
    }

    /// The same edition, put in place of another one: a page that reads as before keeps its date,
    /// any other is changed now, and a second later at least than what stood there before, since
    /// Last-Modified counts in seconds.
    Edition replacing(Edition before, Instant now) {
        var dated = new HashMap<String, Map<String, Page>>();
        pages.forEach((host, own) -> dated.put(host, dated(own, before.pages(host), now)));
        return new Edition(at, sites, dated);
    }

    private static Map<String, Page> dated(
            Map<String, Page> pages, Map<String, Page> before, Instant now) {
        var dated = new HashMap<String, Page>();
        pages.forEach((path, page) -> dated.put(path, dated(page, before.get(path), now)));
        return dated;
    }

    private static Page dated(Page page, @Nullable Page before, Instant now) {
        if (before == null) {
            return page.changedAt(now);
        }
        if (page.text().equals(before.text())) {
            return page.changedAt(before.changed());
        }
        var next = before.changed().truncatedTo(SECONDS).plusSeconds(1);
        return page.changedAt(now.isAfter(next) ? now : next);
    }

    Map<String, Page> pages(String host) {
        return pages.getOrDefault(host, Map.of());
    }
}
