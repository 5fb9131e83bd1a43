package org.tidings.localstack.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// An outlet with what it has published and how its pages look.
///
/// @param articles newest first; those without a date last
/// @param layout the frame of every page
/// @param article what the frame holds on an article's page
/// @param files sent as they are, by path
/// @param changed when its outlet file or a template was last written
record Site(
        Outlet outlet,
        List<Article> articles,
        Template layout,
        Template article,
        Map<String, String> files,
        Instant changed) {

    /// With what is out at that moment, in the words of then.
    Site asOf(Instant moment) {
        return withArticles(
                articles.stream()
                        .filter(article -> article.isOutAt(moment))
                        .map(article -> article.asOf(moment))
                        .toList());
    }

    Site withArticles(List<Article> others) {
        return new Site(outlet, others, layout, article, files, changed);
    }

    String path(Article article) {
        return outlet.articlePath() + article.slug();
    }

    /// When a page that shows the whole site last changed.
    Instant lastChange() {
        return articles.stream().map(Article::changed).reduce(changed, Site::later);
    }

    Instant lastChange(Article article) {
        return later(changed, article.changed());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
