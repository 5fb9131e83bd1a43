package org.tidings.localstack.newsroom;

import static java.util.Comparator.comparing;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Renders all that an outlet serves.
final class SitePages {
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /newsletter
            Allow: /
            """;
    private static final int FEED_ENTRIES = 20;
    private static final Template FRONT_ENTRY =
            new Template(
                    """
                    <li>
                    <a href="{{path}}">{{title}}</a>
                    <p>{{summary}}</p>
                    {{#publishedText}}
                    <time datetime="{{publishedIso}}">{{publishedText}}</time>
                    {{/publishedText}}
                    </li>
                    """);

    private final Site site;
    private final Outlet outlet;

    private SitePages(Site site) {
        this.site = site;
        this.outlet = site.outlet();
    }

    /// Every page of the site by its path.
    static Map<String, Page> of(Site site) {
        return new SitePages(site).all();
    }

    /// What to say at an address where nothing is.
    static Page missing(Site site) {
        var content =
                """
                <main>
                <h1>Page not found</h1>
                <p>There is nothing at this address. <a href="/">To the front page</a></p>
                </main>""";
        var pages = new SitePages(site);
        return pages.html(pages.frame("/", "Page not found", "", content), site);
    }

    private Map<String, Page> all() {
        var pages = new HashMap<String, Page>();
        pages.put("/", front());
        pages.put("/feed.xml", feed());
        pages.put("/robots.txt", new Page(Page.PLAIN, ROBOTS, site.changed()));
        site.files().forEach((path, text) -> pages.put(path, file(path, text)));
        site.articles().forEach(article -> pages.put(site.path(article), page(article)));
        return pages;
    }

    private Page page(Article article) {
        var values = ArticleValues.of(site, article);
        var frame = frame(site.path(article), article.title(), article.summary(), "");
        frame.putAll(values);
        frame.put("content", site.article().fill(values).strip());
        return new Page(Page.HTML, site.layout().fill(frame), site.lastChange(article));
    }

    private Page front() {
        var entries =
                site.articles().stream()
                        .map(this::frontEntry)
                        .collect(
                                Collectors.joining(
                                        "", "<main>\n<ul class=\"front\">\n", "</ul>\n</main>"));
        return html(frame("/", outlet.tagline(), outlet.tagline(), entries), site);
    }

    private String frontEntry(Article article) {
        var values = ArticleValues.of(site, article);
        values.put("path", site.path(article));
        return FRONT_ENTRY.fill(values);
    }

    private Page html(Map<String, String> frame, Site of) {
        return new Page(Page.HTML, of.layout().fill(frame), of.lastChange());
    }

    /// Values of the layout. Those that only an article has are empty.
    private Map<String, String> frame(String path, String title, String summary, String content) {
        var values = new HashMap<String, String>();
        values.put("outlet", outlet.name());
        values.put("tagline", outlet.tagline());
        values.put("url", outlet.url(path));
        values.put("pageTitle", title);
        values.put("summary", summary);
        values.put("content", content);
        values.put("author", "");
        values.put("section", "");
        values.put("publishedIso", "");
        values.put("editedText", "");
        values.put("jsonLd", "");
        return values;
    }

    private Page feed() {
        var format = outlet.feed();
        var entries =
                site.articles().stream()
                        .limit(FEED_ENTRIES)
                        .map(article -> format.entry().fill(ArticleValues.of(site, article)))
                        .collect(Collectors.joining());
        var values =
                Map.of(
                        "outlet", outlet.name(),
                        "tagline", outlet.tagline(),
                        "language", outlet.language(),
                        "home", outlet.url("/"),
                        "feed", outlet.url("/feed.xml"),
                        "updated", updated(),
                        "entries", entries.strip());
        return new Page(format.contentType(), format.feed().fill(values), site.lastChange());
    }

    private String updated() {
        return site.articles().stream()
                .map(Article::updated)
                .filter(Objects::nonNull)
                .max(comparing(OffsetDateTime::toInstant))
                .map(ArticleValues::iso)
                .orElse("");
    }

    private Page file(String path, String text) {
        var type = path.endsWith(".css") ? "text/css" : "image/svg+xml";
        return new Page(type + "; charset=utf-8", text, site.changed());
    }
}
