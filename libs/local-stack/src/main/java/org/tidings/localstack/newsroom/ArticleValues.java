package org.tidings.localstack.newsroom;

import static java.util.Objects.requireNonNullElse;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The values that templates can show of an article. What the outlet does not say is empty.
final class ArticleValues {
    private static final int RELATED = 4;
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private ArticleValues() {}

    static Map<String, String> of(Site site, Article article) {
        var outlet = site.outlet();
        var url = outlet.url(site.path(article));
        var values = new HashMap<String, String>();
        values.put("outlet", outlet.name());
        values.put("host", outlet.host());
        values.put("slug", article.slug());
        values.put("url", url);
        values.put("title", article.title());
        values.put("summary", article.summary());
        values.put("author", orEmpty(article.author()));
        values.put("section", orEmpty(article.section()));
        values.put("caption", orEmpty(article.caption()));
        values.put("credit", orEmpty(article.credit()));
        values.put("body", Markup.body(article.body()));
        values.put("comments", Markup.comments(article.comments()));
        values.put("related", related(site, article));
        values.put("jsonLd", jsonLd(outlet, url, article));
        putTimes(outlet, article, values);
        return values;
    }

    private static void putTimes(Outlet outlet, Article article, Map<String, String> values) {
        var published = article.published();
        var edited = article.edited();
        var updated = article.updated();
        values.put("publishedIso", published == null ? "" : iso(published));
        values.put("publishedText", published == null ? "" : outlet.dates().format(published));
        values.put("publishedRfc822", published == null ? "" : RFC_822.format(published));
        values.put("editedText", edited == null ? "" : outlet.dates().format(edited));
        values.put("updatedIso", updated == null ? "" : iso(updated));
    }

    static String iso(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /// What the outlet published just before, so that a page stays as it is when others follow.
    private static String related(Site site, Article article) {
        return site.articles().stream()
                .dropWhile(other -> !other.slug().equals(article.slug()))
                .skip(1)
                .limit(RELATED)
                .map(other -> link(site.path(other), other.title()))
                .collect(Collectors.joining("\n"));
    }

    private static String link(String path, String title) {
        return "<li><a href=\"%s\">%s</a></li>"
                .formatted(Markup.escape(path), Markup.escape(title));
    }

    private static String jsonLd(Outlet outlet, String url, Article article) {
        var published = article.published();
        if (published == null) {
            return "";
        }
        var author = requireNonNullElse(article.author(), outlet.name());
        return JsonLd.newsArticle(
                outlet, url, article.title(), author, published, article.edited());
    }

    private static String orEmpty(@Nullable String value) {
        return requireNonNullElse(value, "");
    }
}
